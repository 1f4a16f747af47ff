import { zipSync } from 'fflate'
import type { Day } from '../../core/day.ts'

// A zip file cannot hold days before 1980.
const zipDay = (day: Day): Date => new Date(`${day < '1980-01-01' ? '1980-01-01' : day}T12:00:00`)

const contentTypes = '[Content_Types].xml'
const properties = 'docProps/core.xml'

/** An Office file of these parts. The same parts and day give the same bytes: no clock, no name of the computer's user is in it. */
export const fixedZip = (parts: Readonly<Record<string, Uint8Array>>, madeOn: Day): Uint8Array => {
  const { [properties]: core, [contentTypes]: types, ...others } = parts
  if (core === undefined || types === undefined) throw new Error('An Office file lacks a part')
  const fixed = new TextDecoder().decode(core).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${madeOn}T00:00:00Z`)
  return zipSync({ [contentTypes]: types, ...others, [properties]: new TextEncoder().encode(fixed) }, { mtime: zipDay(madeOn), level: 6 })
}
