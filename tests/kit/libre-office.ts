import { execFileSync, spawnSync } from 'node:child_process'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const starts = (command: string, argument: string): boolean => spawnSync(command, [argument], { stdio: 'ignore' }).error === undefined

/** Why pages cannot be counted on this machine; empty when they can. */
export const whyNoLibreOffice = (): string =>
  starts('soffice', '--version') && starts('pdftotext', '-v') && starts('pdfinfo', '-v') ? '' : ' (skipped: LibreOffice or poppler is not installed)'

/** The text of each page as LibreOffice sets it. Its profile is kept beside the file, so that none is shared. */
export const pagesByLibreOffice = (docxPath: string): readonly string[] => {
  const folder = dirname(docxPath)
  const profile = pathToFileURL(join(folder, 'office-profile')).href
  execFileSync('soffice', ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', folder, docxPath], { stdio: 'ignore' })
  const pdf = join(folder, basename(docxPath).replace(/\.docx$/u, '.pdf'))
  const pages = Number(/^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }))?.[1])
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 }).split('\f').slice(0, -1)
  if (texts.length !== pages) throw new Error(`pdftotext gives ${texts.length} pages, pdfinfo ${pages}`)
  return texts
}
