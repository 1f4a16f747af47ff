// One run in a process of its own: `letters-run WAY COUNT FOLDER`. Prints what it took as JSON.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [way = '', countText = '', folder = ''] = process.argv.slice(2)
const count = Number(countText)
const path = join(folder, `${way}.docx`)
const templatePath = join(folder, 'template.docx')

const make = async (): Promise<void> => {
  switch (way) {
    case 'vigil': return (await import('./letters-by-vigil.ts')).write(count, path)
    case 'docx': return (await import('./letters-by-docx.ts')).write(count, path)
    case 'docx-footers': return (await import('./letters-by-docx.ts')).writeWithFooters(count, path)
    case 'docxtemplater': return (await import('./letters-by-docxtemplater.ts')).write(count, path, readFileSync(templatePath))
    case 'easy-template-x': return (await import('./letters-by-easy-template-x.ts')).write(count, path, readFileSync(templatePath))
    default: throw new Error(`Unknown way ${way}`)
  }
}

if (way === 'template') {
  if (!existsSync(templatePath)) writeFileSync(templatePath, await (await import('./letters-by-docxtemplater.ts')).template())
} else if (way === 'floor') {
  console.log(JSON.stringify(await (await import('./letters-floor.ts')).againstFloor(count, path)))
} else {
  await make()
  // From the start of the process: loading the libraries is part of what a person waits for.
  console.log(JSON.stringify({ milliseconds: performance.now(), peakMegabytes: process.resourceUsage().maxRSS / 1024, kilobytes: statSync(path).size / 1024 }))
}
