// Bundles `letters-run.ts` with all it needs into the folder given, in a process of its own: a child
// counts the memory its parent had when it was started as its own.
import { join } from 'node:path'
import { build } from 'vite'

await build({
  root: import.meta.dirname, logLevel: 'error', ssr: { noExternal: true },
  build: { ssr: join(import.meta.dirname, 'letters-run.ts'), outDir: process.argv[2] ?? '', emptyOutDir: true, target: 'node20', minify: false, rollupOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } } },
})
