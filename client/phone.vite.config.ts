import { fileURLToPath } from 'node:url'
import { mergeConfig } from 'vite'
import { offlinePlugin } from './offlinePlugin.ts'
import { createPhoneChunk } from './phoneChunk.ts'
import base from './vite.config.ts'

/**
 * The phone, into the same folder as the workshop, which was built before. Apart from it, because what both use would
 * become files of their own: a phone then asks for twenty small ones instead of two.
 */
export default mergeConfig(base, {
  plugins: [offlinePlugin()],
  publicDir: false,
  build: {
    emptyOutDir: false,
    rolldownOptions: {
      input: { phone: fileURLToPath(new URL('phone.html', import.meta.url)) },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: createPhoneChunk(), debugName: 'phone' }],
        },
      },
    },
  },
})
