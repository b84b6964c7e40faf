import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { MEETING_CHUNK, WORDS_CHUNK } from './phoneChunk.ts'
import { PHONE_PAGE, type PhoneFiles } from './src/offline/phoneFiles.ts'

type Bundle = Rolldown.OutputBundle

const PAGE = 'phone.html'
const LANGUAGE = /(?:^|\.)(nl|en|tr|ar|pl|uk|ti)(?:\.(?:ts|json))?$/
/** What nearly every text is set in. */
const PLAIN_FONT = /-latin-(?:400|700)-normal-[^/]+\.woff2$/
const WORKERS = { sw: './src/offline/worker.ts', 'sw-end': './src/offline/endWorker.ts' }

/** Writes the phone's service worker beside the built pages, with the list of what that very build is made of. */
export function offlinePlugin(): Plugin {
  return {
    name: 'wijktafel-offline',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      const files = listPhoneFiles(bundle)
      for (const [name, source] of Object.entries(WORKERS)) await buildWorker({ name, source, files, dir })
    },
  }
}

/** One script without imports: browsers differ in what they let a worker import. */
async function buildWorker(options: {
  name: string
  source: string
  files: PhoneFiles
  dir: string | undefined
}): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { PHONE_FILES: JSON.stringify(options.files) },
    build: {
      target: 'es2022',
      ...(options.dir && { outDir: options.dir }),
      emptyOutDir: false,
      rolldownOptions: {
        input: { [options.name]: fileURLToPath(new URL(options.source, import.meta.url)) },
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  })
}

/** Throws where the build is not made as we think: a phone that lacks a file would not open without network. */
export function listPhoneFiles(bundle: Bundle): PhoneFiles {
  const page = bundle[PAGE]
  const entry = chunksOf(bundle).find(
    ({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith(PAGE),
  )
  if (page?.type !== 'asset' || !entry) throw new Error(`The build has no ${PAGE}.`)
  for (const chunk of chunksOf(bundle)) refuseCircles(bundle, chunk, [])
  const shell = new Set<string>()
  const languages: Record<string, Set<string>> = {}
  collect(bundle, entry, { into: shell, languages })
  const extra = Object.entries(languages).map(([language, files]) => [
    language,
    [...files].filter((file) => !shell.has(file)).toSorted(),
  ])
  const ahead = findAhead(bundle)
  const list = {
    ahead,
    shell: [PHONE_PAGE, ...[...shell].toSorted()],
    languages: Object.fromEntries(extra) as PhoneFiles['languages'],
  }
  const hash = createHash('sha256').update(JSON.stringify(list)).update(page.source)
  return { version: hash.digest('hex').slice(0, 16), ...list }
}

/** Files that import each other: what one of them takes from the other may not be there yet, and nothing says so. */
function refuseCircles(bundle: Bundle, chunk: Rolldown.OutputChunk, path: readonly string[]): void {
  const { fileName } = chunk
  if (path.includes(fileName)) throw new Error(`The build has a circle: ${[...path, fileName].join(' > ')}.`)
  for (const name of chunk.imports) {
    const next = bundle[name]
    if (next?.type === 'chunk') refuseCircles(bundle, next, [...path, fileName])
  }
}

function findAhead(bundle: Bundle): PhoneFiles['ahead'] {
  const meeting: string[] = []
  const words: Record<string, string> = {}
  for (const chunk of chunksOf(bundle)) {
    const address = `/${chunk.fileName}`
    const language = chunk.name.startsWith(WORDS_CHUNK) && LANGUAGE.exec(chunk.name)?.[1]
    if (language) words[language] = address
    if (chunk.name !== MEETING_CHUNK) continue
    meeting.push(address, ...[...(chunk.viteMetadata?.importedCss ?? [])].map((css) => `/${css}`))
  }
  const fonts = Object.keys(bundle).filter((file) => PLAIN_FONT.test(file))
  meeting.push(...fonts.map((file) => `/${file}`))
  if (meeting.length === 0 || Object.keys(words).length === 0) throw new Error('The build has no meeting.')
  return { meeting, words }
}

function chunksOf(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === 'chunk')
}

interface Found {
  into: Set<string>
  languages: Record<string, Set<string>>
}

function collect(bundle: Bundle, chunk: Rolldown.OutputChunk, { into, languages }: Found): void {
  const address = `/${chunk.fileName}`
  if (into.has(address)) return
  into.add(address)
  for (const css of chunk.viteMetadata?.importedCss ?? []) {
    into.add(`/${css}`)
    for (const font of fontsOf(bundle[css])) into.add(font)
  }
  for (const name of chunk.imports) collectFile(bundle, name, { into, languages })
  for (const name of chunk.dynamicImports) {
    const language = LANGUAGE.exec(nameOf(bundle, name))?.[1]
    if (language) languages[language] ??= new Set()
    collectFile(bundle, name, { into: (language && languages[language]) || into, languages })
  }
}

function collectFile(bundle: Bundle, name: string, found: Found): void {
  const file = bundle[name]
  if (file?.type !== 'chunk') throw new Error(`The build names ${name}, and has it not.`)
  collect(bundle, file, found)
}

/** That of its only module, or of the group that it is. */
function nameOf(bundle: Bundle, fileName: string): string {
  const file = bundle[fileName]
  if (file?.type !== 'chunk') return ''
  return file.facadeModuleId ? basename(file.facadeModuleId) : file.name
}

/** Every browser with a worker reads woff2. */
function fontsOf(file: Bundle[string] | undefined): string[] {
  if (file?.type !== 'asset') return []
  return String(file.source).match(/\/assets\/[^)"']+\.woff2/g) ?? []
}
