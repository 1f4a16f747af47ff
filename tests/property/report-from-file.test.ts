import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import type { Day } from '../../core/day.ts'
import { keepSampleCase } from '../kit/kept-case.ts'
import { paragraphsOf, partsOf } from '../kit/report-parts.ts'
import { unescaped } from '../kit/xml-texts.ts'
import { createBench, valueOf } from '../kit/services.ts'

const word = fc.stringMatching(/^[A-Za-zÀ-žΑ-Ωα-ωא-ת山-田]{5,12}$/u).map((text) => `${text}qz`)
const people = fc.array(fc.record({ name: word, address: word, town: word, email: word.map((text) => `${text}@members.example`), phone: fc.integer({ min: 10_000_000, max: 99_999_999 }).map((number) => `0555 ${number}`), note: word }), { minLength: 1, maxLength: 4 })
const period = { from: '2023-01-01' as Day, to: '2023-01-31' as Day }

describe('a report out of a real file', () => {
  it('holds nothing of the members whose letters it counts', async () => {
    await fc.assert(fc.asyncProperty(people, async (given) => {
      const bench = createBench()
      try {
        const kept = await keepSampleCase(bench)
        for (const facts of given) {
          const { memberId } = valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, ...facts } }))
          valueOf(await bench.call('actions.record', { draft: {
            caseId: kept.id, kind: 'letter', count: 2, signatories: null, targetId: kept.targets[0]?.id ?? null, memberId, state: 'posted', route: 'member', on: '2023-01-20', letterCode: null, note: `${facts.name} came by`,
          } }))
        }
        const out = join(bench.folder, 'out')
        mkdirSync(out)
        const saved = valueOf(await bench.call('reports.save', { period, caseIds: 'all', headcount: given.length, remarks: '', answers: {}, eventId: null, campaign: '', saysSmallNumbers: true, formats: ['docx', 'xlsx', 'csv', 'json'], token: bench.services.files.keepPath(out) }))
        const texts = saved.fileNames.map((name) => {
          const bytes = readFileSync(join(out, name))
          return /\.(?:docx|xlsx)$/u.test(name) ? [...Object.entries(partsOf(bytes)).flat(), ...paragraphsOf(bytes), unescaped(Object.values(partsOf(bytes)).join(''))].join('\n') : bytes.toString('utf8')
        })
        const secrets = given.flatMap((facts) => Object.values(facts))
        expect([saved.report.summary.total, texts.length, secrets.filter((secret) => [...saved.fileNames, ...texts].some((text) => text.includes(secret)))]).toEqual([given.length * 2, 4, []])
      } finally {
        bench.close()
      }
    }), { numRuns: 12 })
  })
})
