// Takes out of people's own words what must not be kept.

/** DDMMYY and four more digits. Numbers that fail the modulus 11 check are valid too, so every match goes. */
const CPR = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?!\d)/g

export const withoutCpr = (text: string): string => text.replace(CPR, '[cpr-nummer fjernet]')
