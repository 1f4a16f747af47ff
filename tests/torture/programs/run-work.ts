// A process of its own: does a work in a folder that was prepared, and says after each step that it is done.
import { writeSync } from 'node:fs'
import { saveTwice, upgrades, works } from '../works.ts'

const [name = '', root = '', control = ''] = process.argv.slice(2)
const work = control === 'twice' ? saveTwice : [...works, ...upgrades].find((one) => one.name === name)
if (!work) throw new Error(`There is no work ${name}`)
const { steps, end, loosen } = work.begin(root)
if (control === 'NORMAL' || control === 'OFF') loosen?.(control)
writeSync(1, 'begun\n')
for (const step of steps) {
  try {
    await step()
  } catch (error) {
    writeSync(1, `refused ${error instanceof Error ? error.message.split(':')[0] : ''}\n`)
    break
  }
  writeSync(1, 'done\n')
}
end()
