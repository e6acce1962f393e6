// How quotes and words are compared: case, soft hyphens, broken words, quotation marks, dashes and white space don't count.
export function fold(text: unknown): string {
  return String(text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad/g, '')
    .replace(/-\s*\n\s*/g, '')
    .replace(/[“”„"]/g, '"')
    .replace(/[’´`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}
