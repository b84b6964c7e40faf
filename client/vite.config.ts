import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const SERVER = process.env.WIJKTAFEL_SERVER ?? 'http://localhost:3000'

/** The workshop, and the server of both pages while developing. The phone is built apart: `phone.vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  // Its files are imported by address, one by one: the bundler of dependencies cannot take them in.
  optimizeDeps: { exclude: ['@tldraw/assets'] },
  build: {
    target: 'es2022',
    // No data: addresses: the Content-Security-Policy then stays simple, and the phone's first script small.
    assetsInlineLimit: 0,
    // Browsers without it fetch the same files a little later.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
  },
  server: {
    proxy: {
      '/api': SERVER,
      '/pictures': SERVER,
      '/sync': { target: SERVER, ws: true },
    },
  },
})
