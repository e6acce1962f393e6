// Builds the client: one script and one style sheet with hashed names, a manifest for the server's pages, and a gzip and
// a brotli copy beside each file so that the server need not compress anything twice.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { coloursAsTokens } from './styles/colours.ts'

export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    // Fonts stay files of their own; only icons of a few hundred bytes go into the style sheet.
    assetsInlineLimit: 2_000,
    rolldownOptions: { input: { main: join(import.meta.dirname, 'main.ts') } },
  },
  css: {
    preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } },
    postcss: { plugins: [coloursAsTokens] },
  },
  plugins: [compressedCopies()],
})

function compressedCopies(): Plugin {
  return {
    name: 'compressed-copies',
    writeBundle({ dir }) {
      const assets = join(dir ?? '', 'assets')
      for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
        const content = readFileSync(join(assets, name))
        writeFileSync(join(assets, `${name}.gz`), gzipSync(content, { level: 9 }))
        writeFileSync(join(assets, `${name}.br`), brotliCompressSync(content))
      }
    },
  }
}
