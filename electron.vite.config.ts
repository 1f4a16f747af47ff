import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { licenseList } from './scripts/build/license-list.mjs'
import { rendererFiles } from './scripts/build/renderer-files-plugin.mjs'
import { unbundledPackages } from './scripts/build/unbundled-packages.mjs'

// The oldest runtime in use, so that the output parses wherever the app is started from.
const node = 'node20.18'
const chrome = 'chrome130'
// The packages in each bundle with their licences; scripts/build/notices.mjs makes one list of them.
const license = { fileName: licenseList }

export default defineConfig({
  main: {
    // Its entry for Node declares a `require` of its own, which clashes with the one the bundler adds.
    resolve: { alias: { fflate: 'fflate/browser' } },
    build: {
      target: node,
      license,
      outDir: 'out/main',
      // Left on, it would keep every entry of `dependencies` out of the bundle.
      externalizeDeps: false,
      rollupOptions: {
        external: [...unbundledPackages],
        input: {
          index: resolve('main/index.ts'),
          cli: resolve('main/cli.ts'),
          'pack-worker': resolve('main/jobs/pack-worker.ts'),
          'read-worker': resolve('main/jobs/read-worker.ts'),
          'copy-worker': resolve('main/backup/copy-worker.ts'),
          'collate-worker': resolve('main/collate/collate-worker.ts'),
          'key-worker': resolve('main/passphrase/key-worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: node,
      license,
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: resolve('preload/index.ts') },
        // A sandboxed preload script cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), rendererFiles()],
    worker: { format: 'es' },
    build: {
      target: chrome,
      license,
      outDir: 'out/renderer',
      assetsInlineLimit: 0,
      // The page is read and compiled at each start: half the size makes the first page about 30 ms of processor time cheaper.
      minify: true,
      cssMinify: false,
      // In kB. One file of the whole window is read at once from the disk, so its size is no reason to warn.
      chunkSizeWarningLimit: 2_000,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: resolve('renderer/index.html'), error: resolve('renderer/error-page/index.html'), lock: resolve('renderer/lock-page/index.html') } },
    },
  },
})
