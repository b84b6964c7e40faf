import { fileURLToPath } from 'node:url'
import base from './vite.config.ts'

/** The page with the boards of the templates: built on its own, so that nobody installs it. */
export default {
  ...base,
  build: {
    ...base.build,
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('contact-sheet.html', import.meta.url)) },
  },
}
