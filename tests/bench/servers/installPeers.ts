import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Beside the caches of other tools: not in git, and never a dependency of the product. */
const FOLDER = resolve(import.meta.dirname, '../../../node_modules/.cache/wijktafel-peers')
const INSTALL_MS = 15 * 60_000

interface Peer {
  dependencies: Record<string, string>
  overrides?: Record<string, string>
  /** There only once the installation is whole. */
  proof: string
}

/** A folder each: they ask for different versions of Yjs. */
const PEERS = {
  yws: {
    dependencies: { '@y/websocket-server': '0.1.5' },
    overrides: { '@y/protocols': '1.0.6-1' },
    proof: 'node_modules/@y/websocket-server/src/utils.js',
  },
  leveldb: {
    dependencies: { 'y-leveldb': '0.2.0', yjs: '13.6.33' },
    proof: 'node_modules/y-leveldb/src/y-leveldb.js',
  },
  hocuspocus: {
    dependencies: {
      '@hocuspocus/server': '4.7.0',
      '@hocuspocus/extension-sqlite': '4.7.0',
      yjs: '13.6.33',
    },
    proof: 'node_modules/better-sqlite3/build/Release/better_sqlite3.node',
  },
  retextDutch: {
    dependencies: { 'retext-dutch': '5.0.0', unified: '11.0.5' },
    proof: 'node_modules/retext-dutch/index.js',
  },
} as const satisfies Record<string, Peer>

export type PeerName = keyof typeof PEERS

export const peerFolder = (name: PeerName): string => join(FOLDER, name)

/** Installs with npm what is not there yet. Throws with npm's own words when that cannot be done. */
export function installPeers(names: readonly PeerName[] = ['yws', 'leveldb', 'hocuspocus']): void {
  for (const name of names) install(name, PEERS[name])
}

function install(name: PeerName, { dependencies, overrides, proof }: Peer): void {
  const folder = peerFolder(name)
  const wanted = `${JSON.stringify({ private: true, type: 'module', dependencies, overrides }, null, 2)}\n`
  const manifest = join(folder, 'package.json')
  const isThere = existsSync(join(folder, proof))
  if (isThere && readFileSync(manifest, 'utf8') === wanted) return
  mkdirSync(folder, { recursive: true })
  writeFileSync(manifest, wanted)
  process.stdout.write(`Installing ${name} to compare with (once; compiling takes a minute or two)…\n`)
  const said = npm(folder, ['install', '--no-audit', '--no-fund'])
  // Newer versions of npm run no install scripts unasked.
  const rebuilt = existsSync(join(folder, proof)) ? '' : npm(folder, ['rebuild', '--foreground-scripts'])
  if (!existsSync(join(folder, proof))) {
    throw new Error(`${name} could not be installed in ${folder}:\n${said}\n${rebuilt}`)
  }
}

function npm(cwd: string, args: readonly string[]): string {
  const headers = headersFolder()
  const ran = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    timeout: INSTALL_MS,
    env: {
      ...process.env,
      // npm's own scripts and compilers must run with the Node that the servers will run with.
      PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}`,
      ...(headers && { npm_config_nodedir: headers }),
    },
  })
  if (ran.error) throw new Error('npm is needed to install the servers to compare with', { cause: ran.error })
  return ran.stdout + ran.stderr
}

/** Where this Node's own headers are, so that compiling downloads nothing. Null: node-gyp looks for them itself. */
function headersFolder(): string | null {
  const beside = resolve(dirname(process.execPath), '..')
  const platform = `node_modules/node-${process.platform}-${process.arch}`
  const isRight = (folder: string) => {
    const file = join(folder, 'include/node/node_version.h')
    const major = process.versions.node.split('.')[0]
    return existsSync(file) && readFileSync(file, 'utf8').includes(`NODE_MAJOR_VERSION ${major}\n`)
  }
  return [beside, join(beside, platform), join(beside, '..', platform)].find(isRight) ?? null
}
