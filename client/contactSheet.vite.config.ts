import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import base from './vite.config.ts'

/** The page with the boards of the templates: built on its own, so that nobody installs it. */
export default {
  ...base,
  // Nobody opens it without network.
  plugins: [react()],
  build: {
    ...base.build,
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('contact-sheet.html', import.meta.url)) },
  },
}
