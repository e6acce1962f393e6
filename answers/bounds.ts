// How large what a context holds may be: it comes back from the client, and a span of years is counted through.
import { z } from 'zod'

export const id = z.int().min(0)

/** Every year that a question can name ("1999", "2040"). */
export const year = z.int().min(1900).max(2100)

/** An amount in mio. kr., or a percentage, as a question may state it. */
export const quantity = z.number().min(0).max(1e9)
