import { defineConfig } from 'vite'

/** The stand-in for Connect.js: one classic script that needs nothing else. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist/browser',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: 'src/browser/client/connect.ts',
      formats: ['iife'],
      name: 'sandboxConnect',
      fileName: () => 'connect.js',
    },
  },
})
