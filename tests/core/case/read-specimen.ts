// A command for the scorer: prints the reading of the document named last as JSON.
import { readFileSync } from 'node:fs'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { readDocument } from '../../../documents/read/read-document.ts'

const path = process.argv.at(-1) ?? ''
const read = await readDocument(readFileSync(path), path)
process.stdout.write(JSON.stringify(read.ok ? readUrgentAction(read.value.text) : read.problem))
