import { readFileSync } from 'node:fs'

/** Linux counts in pages of this size on the computers that Vigil is made for. */
const pageBytes = 4096

/** The memory that a process takes up, by Linux; null elsewhere, and for one that has ended. */
export const residentBytesOf = (pid: number | undefined): number | null => {
  if (process.platform !== 'linux' || pid === undefined) return null
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * pageBytes
  } catch {
    return null
  }
}
