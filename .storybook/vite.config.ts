import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Of the page that shows the stories; the library's own is for building the library. */
export default defineConfig({ plugins: [react()], build: { chunkSizeWarningLimit: 4000 } })
