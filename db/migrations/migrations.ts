import { first } from './010-first.ts'
import { caseFile } from './020-case-file.ts'
import { search } from './030-search.ts'
import { letterPacks } from './040-letter-packs.ts'
import { webPage } from './050-web-page.ts'
import { fileStamp } from './060-file-stamp.ts'
import { undo } from './070-undo.ts'
import { drafts } from './080-drafts.ts'
import { people } from './090-people.ts'
import { events } from './100-events.ts'
import { tally } from './110-tally.ts'
import { laptops } from './120-laptops.ts'
import { outlets } from './130-outlets.ts'
import { givenBack } from './140-given-back.ts'
import { atOutlets } from './150-at-outlets.ts'
import { whatIsHandedOver } from './160-what-is-handed-over.ts'
import { labelStocks } from './170-label-stocks.ts'
import { outletAddress } from './180-outlet-address.ts'
import { pictures } from './190-pictures.ts'
import { reportLedger } from './200-report-ledger.ts'
import { offices } from './210-offices.ts'
import { smallerIndexes } from './220-smaller-indexes.ts'

/** Numbered in tens; each is frozen SQL and runs once, in its own transaction. */
export type Migration = { readonly version: number; readonly sql: string }

/** Every step, oldest first. */
export const migrations: readonly Migration[] = [
  { version: 10, sql: first },
  { version: 20, sql: caseFile },
  { version: 30, sql: search },
  { version: 40, sql: letterPacks },
  { version: 50, sql: webPage },
  { version: 60, sql: fileStamp },
  { version: 70, sql: undo },
  { version: 80, sql: drafts },
  { version: 90, sql: people },
  { version: 100, sql: events },
  { version: 110, sql: tally },
  { version: 120, sql: laptops },
  { version: 130, sql: outlets },
  { version: 140, sql: givenBack },
  { version: 150, sql: atOutlets },
  { version: 160, sql: whatIsHandedOver },
  { version: 170, sql: labelStocks },
  { version: 180, sql: outletAddress },
  { version: 190, sql: pictures },
  { version: 200, sql: reportLedger },
  { version: 210, sql: offices },
  { version: 220, sql: smallerIndexes },
]
