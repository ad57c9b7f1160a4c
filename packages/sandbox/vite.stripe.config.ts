import { defineConfig } from 'vite'

/** The stand-in for Stripe.js: one classic script that needs nothing else. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: 'dist/elements',
    emptyOutDir: false,
    minify: false,
    lib: {
      entry: 'src/elements/client/stripe.ts',
      formats: ['iife'],
      name: 'sandboxStripe',
      fileName: () => 'stripe.js',
    },
  },
})
