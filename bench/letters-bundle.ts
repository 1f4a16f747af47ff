// Bundles `letters-run.ts` with all it needs into a folder, in a process of its own: a child process
// counts the memory of its parent at start as its own.
import { join } from 'node:path'
import { build } from 'vite'

await build({
  root: import.meta.dirname, logLevel: 'error', ssr: { noExternal: true },
  build: { ssr: join(import.meta.dirname, 'letters-run.ts'), outDir: process.argv[2] ?? '', emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } },
})
