// One run in a process of its own: `letters-run.ts WAY COUNT FOLDER`. Prints what it took as JSON.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [way = '', countText = '', folder = ''] = process.argv.slice(2)
const count = Number(countText)
const path = join(folder, `${way}.docx`)
const templatePath = join(folder, 'template.docx')

const make = async (): Promise<void> => {
  if (way === 'vigil') await (await import('./letters-by-vigil.ts')).write(count, path)
  else if (way === 'docx') await (await import('./letters-by-docx.ts')).write(count, path)
  else if (way === 'docxtemplater') await (await import('./letters-by-docxtemplater.ts')).write(count, path, readFileSync(templatePath))
  else throw new Error(`Unknown way ${way}`)
}

if (way === 'template') {
  if (!existsSync(templatePath)) writeFileSync(templatePath, await (await import('./letters-by-docxtemplater.ts')).template())
} else {
  // Loading the libraries is part of what a person waits for.
  const start = performance.now()
  await make()
  console.log(JSON.stringify({ milliseconds: performance.now() - start, peakMegabytes: process.resourceUsage().maxRSS / 1024, kilobytes: statSync(path).size / 1024 }))
}
