// Where drizzle-kit finds the schema of the knowledge database and writes its migrations.
import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './data/schema.ts',
  out: './data/migrations',
})
