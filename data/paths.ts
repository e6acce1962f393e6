// Where in a data folder the built files are, and where the migrations that make them are.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The knowledge database: a build product, rebuilt at will. */
export const knowledgeFile = (dataDir: string): string => join(dataDir, 'built', 'knowledge.sqlite')
/** What users add: never touched by a rebuild. */
export const storeFile = (dataDir: string): string => join(dataDir, 'store', 'store.sqlite')

export const knowledgeMigrations = fileURLToPath(new URL('./migrations', import.meta.url))
export const storeMigrations = fileURLToPath(new URL('./store-migrations', import.meta.url))
