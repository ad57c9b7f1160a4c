import { defineConfig } from 'vite'

/**
 * What runs in Node, in few files: a thousand small modules take longer to find and open than the sandbox takes to start. They
 * lie as deep as the folders of the source, which find package.json and the browser scripts by relative addresses.
 */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/node',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: {
        index: 'src/index.ts',
        cli: 'src/cli.ts',
        vitest: 'src/vitest/index.ts',
        playwright: 'src/playwright/index.ts',
      },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
