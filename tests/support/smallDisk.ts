import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { ServerProcess } from './serverProcess.ts'

/** Runs a server on a data folder that is a disk of its own, so many megabytes large. Needs Linux; no rights. */
export function onSmallDisk(megabytes: number): string[] {
  const mount = `mount -t tmpfs -o size=${megabytes}m tmpfs "$DATA_FOLDER" && exec "$@"`
  return ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', mount, 'sh']
}

/** The data folder as the server sees it. */
export function folderOf(server: ServerProcess, dataFolder: string): string {
  return join(`/proc/${server.pid}/root`, dataFolder)
}

/** Writes until not a byte more goes on the disk. Returns what makes room again. */
export function fillDisk(folder: string): () => void {
  const path = join(folder, 'vol')
  const file = openSync(path, 'w')
  let block = 64 * 1024
  while (block >= 1) {
    try {
      writeSync(file, Buffer.alloc(block))
      fsyncSync(file)
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
      block = Math.floor(block / 2)
    }
  }
  closeSync(file)
  return () => rmSync(path)
}
