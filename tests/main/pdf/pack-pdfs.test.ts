import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PackId } from '../../../core/ids.ts'
import type { Result } from '../../../core/result.ts'
import { findOffice, withoutNetwork } from '../../../main/pdf/find-office.ts'
import { createPackPdfs, pdfPathFor, type PdfProblem } from '../../../main/pdf/pack-pdfs.ts'
import { runOffice } from '../../../main/pdf/run-office.ts'
import { platformOf } from '../../../main/platform.ts'
import { fakeOffice } from '../../kit/fake-office.ts'
import { whyNoLibreOffice } from '../../kit/libre-office.ts'
import { packPlan } from '../../kit/pack-sample.ts'
import { writeTestPack } from '../../kit/write-pack-for-test.ts'

const packId = '01JDP000000000000000000000' as PackId
let folder: string
let programs: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vigil-pdfs-'))
  programs = mkdtempSync(join(tmpdir(), 'vigil-office-'))
})
afterEach(() => [folder, programs].forEach((path) => rmSync(path, { recursive: true, force: true })))

const docx = (name: string): string => {
  const path = join(folder, name)
  writeFileSync(path, 'letters')
  return path
}
const seen: (number | null)[] = []
const pdfsWith = (program: string | undefined) => {
  seen.length = 0
  return createPackPdfs('linux', (running) => void seen.push(running?.progress.done ?? null), { find: () => program, wrapper: () => null })
}
const codeOf = (found: Result<unknown, PdfProblem>): string => (found.ok ? 'made' : found.problem.code)
const job = (docxPaths: readonly string[], ownPdfs: readonly string[] = []) => ({ packId, docxPaths, ownPdfs, pages: 1 })

describe('the PDF of a pack', () => {
  it('is beside each Word file, and its progress counts the files', async () => {
    const { path, starts } = fakeOffice(programs, 'converts')
    const paths = [docx('a.docx'), docx('b c.docx')]
    expect(await pdfsWith(path).make(job(paths))).toEqual({ ok: true, value: [join(folder, 'a.pdf'), join(folder, 'b c.pdf')] })
    expect([readdirSync(folder), readFileSync(join(folder, 'b c.pdf'), 'utf8'), seen]).toEqual([['a.docx', 'a.pdf', 'b c.docx', 'b c.pdf'], '%PDF-1.7 of b c', [0, 1, 2, null]])
    // A profile of its own for each start, and nothing that a document could decide.
    const [first = [], second = []] = starts()
    const [profile = '', ...rest] = first
    expect([profile, rest.slice(0, -2), rest.at(-1), second.at(-1)]).toEqual([
      expect.stringMatching(/^-env:UserInstallation=file:\/\/.*vigil-pdf-\d+-\w+\/profile$/u),
      ['--headless', '--norestore', '--nologo', '--nodefault', '--nolockcheck', '--nofirststartwizard', '--convert-to', 'pdf:writer_pdf_Export', '--outdir'], ...paths,
    ])
    expect([profile === second[0], rest.at(-2)?.includes(folder)]).toEqual([false, false])
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`vigil-pdf-${process.pid}-`))).toEqual([])
  })

  it('is not made without LibreOffice, and leaves no file where LibreOffice fails, makes none, or makes something else', async () => {
    const path = docx('a.docx')
    const codes = [codeOf(await pdfsWith(undefined).make(job([path])))]
    for (const act of ['breaks', 'makesNone', 'makesOther'] as const) codes.push(codeOf(await pdfsWith(fakeOffice(programs, act).path).make(job([path]))))
    codes.push(codeOf(await pdfsWith(join(programs, 'none')).make(job([path]))))
    expect([codes, readdirSync(folder)]).toEqual([['no-program', 'failed', 'failed', 'failed', 'failed'], ['a.docx']])
  })

  it('never replaces a file of somebody else, and replaces that of the same pack', () => {
    const there = new Set(['/p/a.pdf', '/p/a (2).pdf'])
    const isThere = (path: string): boolean => there.has(path)
    expect([pdfPathFor('/p/a.docx', [], isThere), pdfPathFor('/p/a.docx', ['/p/a (2).pdf'], isThere), pdfPathFor('/p/b.docx', [], isThere)]).toEqual(['/p/a (3).pdf', '/p/a (2).pdf', '/p/b.pdf'])
  })

  it('is cancelled: the program and those that it started end, no file is left, and another can be made', async () => {
    const { path, isRunning, starts } = fakeOffice(programs, 'hangs')
    const pdfs = pdfsWith(path)
    const making = pdfs.make(job([docx('a.docx')]))
    await vi.waitFor(() => expect(isRunning()).toBe(true))
    expect([pdfs.running(), codeOf(await pdfs.make(job([docx('b.docx')])))]).toEqual([{ packId, progress: { done: 0, total: 1 } }, 'busy'])
    pdfs.cancel(packId)
    expect([codeOf(await making), pdfs.running(), existsSync(join(folder, 'a.pdf')), starts().length]).toEqual(['cancelled', null, false, 1])
    await vi.waitFor(() => expect(isRunning()).toBe(false))
  })

  it('is stopped with everything else that is made, and leaves nothing, not even a temporary file', async () => {
    const { path, isRunning } = fakeOffice(programs, 'hangs')
    const pdfs = pdfsWith(path)
    const making = [pdfs.make(job([docx('a.docx'), docx('c.docx')])), pdfs.makeOne(docx('b.docx'))]
    const temporary = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`vigil-pdf-${process.pid}-`))
    await vi.waitFor(() => expect([isRunning(), temporary().length]).toEqual([true, 2]))
    await pdfs.stop()
    expect([temporary(), (await Promise.all(making)).map(codeOf), readdirSync(folder)]).toEqual([[], ['cancelled', 'cancelled'], ['a.docx', 'b.docx', 'c.docx']])
  })

  it('is given up after the time limit', async () => {
    const { path } = fakeOffice(programs, 'hangs')
    const { end } = runOffice({ program: path, wrapper: null, docxPath: docx('a.docx'), outFolder: join(folder, 'out'), profileFolder: join(folder, 'profile'), timeLimit: 200 })
    expect(await end).toBe('too-slow')
  })
})

const reason = whyNoLibreOffice()
it.skipIf(reason !== '')(`of a real pack has the pages that were planned, made without a network where the system can${reason}`, { timeout: 120_000 }, async () => {
  const platform = platformOf(process.platform)
  const plan = packPlan({ choices: { copies: 3 } })
  const [path = ''] = await writeTestPack(plan, folder)
  const made = await createPackPdfs(platform, () => undefined).make({ packId, docxPaths: [path], ownPdfs: [], pages: plan.counts.pages })
  expect([made.ok && made.value, findOffice(platform) !== undefined, platform !== 'linux' || withoutNetwork(platform) !== null]).toEqual([[path.replace(/docx$/u, 'pdf')], true, true])
  expect(execFileSync('pdfinfo', [path.replace(/docx$/u, 'pdf')], { encoding: 'utf8' })).toMatch(new RegExp(`^Pages: +${plan.counts.pages}$`, 'mu'))
})
