import { z } from 'zod'
import { caseNameOf } from '../../core/case/case-name.ts'
import { mailOfCode } from '../../core/case/returned-mail.ts'
import { letterCode, parseLetterCode } from '../../core/pack/code.ts'
import { fail, ok } from '../../core/result.ts'
import { getCase } from '../../db/cases.ts'
import { stateOfLetter } from '../../db/letter-states.ts'
import { getMember } from '../../db/members.ts'
import { findLetterByCode } from '../../db/packs.ts'
import { codeProblem } from '../problems/pack-problems.ts'
import type { Handlers } from '../door/handler.ts'
import { line, shaped } from '../door/shapes.ts'
import { targetNameOf } from '../../core/case/target-name.ts'

/** Finds a printed letter by the code at its foot, typed or scanned (a scanner acts as a keyboard). */
export const packLetterHandlers: Pick<Handlers, 'packs.findLetter'> = {
  'packs.findLetter': {
    parse: shaped(z.object({ text: line })),
    changes: [],
    run: ({ db }, input) => {
      const parsed = parseLetterCode(input.text)
      if (!parsed.ok) return fail(codeProblem(parsed.problem))
      const code = letterCode(parsed.value.mark, parsed.value.position)
      const letter = findLetterByCode(db, code)
      const kept = letter && getCase(db, letter.caseId)
      if (!letter || !kept) return fail(codeProblem('unknown-code'))
      const target = kept.targets.find(({ id }) => id === letter.targetId)
      return ok({
        code, packId: letter.packId, madeOn: letter.madeOn,
        caseId: kept.id, uaNumber: kept.uaNumber, caseName: caseNameOf(kept), isClosed: kept.status === 'closed',
        targetId: letter.targetId, targetName: target ? targetNameOf(target) : '',
        memberId: letter.memberId, memberName: letter.memberId === null ? null : (getMember(db, letter.memberId)?.name ?? null),
        state: stateOfLetter(db, code), ...mailOfCode(kept.file, code),
      })
    },
  },
}
