import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findFreePort } from '../../support/services/freePort.ts'

/** Beside the caches of other tools: not in git, and never a dependency of the product. */
const FOLDER = resolve(import.meta.dirname, '../../../node_modules/.cache/wijktafel-peers/etherpad')
const PACKAGE = 'ep_etherpad-lite'
const VERSION = '1.8.14'
const OF_ITS_PAGE = ['async', 'js-cookie', 'security', 'tinycon', 'underscore', 'unorm']
const INSTALL_MS = 5 * 60_000
const START_MS = 60_000

export interface Peer {
  name: string
  /** Its join page: whoever has the address takes part, without an account. */
  address: string
  /** There once one can take part. */
  ready: string
  close(): Promise<void>
}

/**
 * Etherpad: open source, made together live, opened by a link, and of the tools that we know the one whose page comes from
 * npm whole. Others (scrumlr, excalidraw-room, WBO, HedgeDoc, CryptPad, Parabol) are not there, or only as a library.
 * Without it, says why.
 */
export async function servePeer(): Promise<Peer | { why: string }> {
  const failed = install()
  if (failed) return { why: failed }
  const root = mkdtempSync(join(FOLDER, 'pad-'))
  const port = await findFreePort()
  prepare(root, port)
  const child = spawn(process.execPath, ['src/node/server.js'], {
    ...{ cwd: root, stdio: 'ignore' as const },
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const close = async () => {
    await end(child)
    rmSync(root, { recursive: true, force: true })
  }
  const address = `http://localhost:${port}/p/tafel`
  if (await answers(child, address)) {
    return { name: `Etherpad ${VERSION}`, address, ready: '#editorcontainer.initialized', close }
  }
  await close()
  return { why: `${PACKAGE} ${VERSION} is installed, but does not start on this Node.` }
}

function install(): string | null {
  if (existsSync(join(FOLDER, 'node_modules', PACKAGE, 'node/server.js'))) return null
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    join(FOLDER, 'package.json'),
    `${JSON.stringify({ private: true, dependencies: { [PACKAGE]: VERSION } })}\n`,
  )
  process.stdout.write('Installing Etherpad to compare with (once; at most five minutes)…\n')
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
    ...{ cwd: FOLDER, encoding: 'utf8', timeout: INSTALL_MS },
  })
  if (status === 0) return null
  rmSync(FOLDER, { recursive: true, force: true })
  return `${PACKAGE} ${VERSION} could not be installed from npm: ${stderr.trim().split('\n').at(-1) ?? 'no word'}`
}

/** It expects to stand in a folder `src` of its own, with the libraries of its page in it, and a plugin of its own name beside it. */
function prepare(root: string, port: number): void {
  cpSync(join(FOLDER, 'node_modules', PACKAGE), join(root, 'src'), { recursive: true })
  mkdirSync(join(root, 'var'))
  mkdirSync(join(root, 'node_modules'))
  symlinkSync('../src', join(root, 'node_modules', PACKAGE))
  const libraries = join(root, 'src/node_modules')
  mkdirSync(libraries, { recursive: true })
  for (const library of OF_ITS_PAGE)
    symlinkSync(join(FOLDER, 'node_modules', library), join(libraries, library))
  const settings = { ip: '127.0.0.1', port, dbType: 'dirty', dbSettings: { filename: 'var/dirty.db' } }
  writeFileSync(join(root, 'settings.json'), JSON.stringify(settings))
}

async function answers(child: ChildProcess, address: string): Promise<boolean> {
  for (const end = Date.now() + START_MS; Date.now() < end && child.exitCode === null; ) {
    try {
      if ((await fetch(address)).ok) return true
    } catch {
      // It does not listen yet.
    }
    await new Promise((again) => setTimeout(again, 200))
  }
  return false
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('close', () => done())
    child.kill('SIGKILL')
  })
}
