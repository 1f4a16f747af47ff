import type { Case, CaseFacts, Target, TargetFacts } from './types.ts'

export type MergedUpdate = { readonly facts: CaseFacts; readonly targetIds: readonly string[] }

const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** The same official: by name where both give one, else by the office held. */
const isSame = (kept: TargetFacts, later: TargetFacts): boolean => {
  if (kept.name !== null && later.name !== null) return keyOf(kept.name) === keyOf(later.name)
  return kept.role !== null && later.role !== null && keyOf(kept.role) === keyOf(later.role)
}

const listOr = <Item>(later: readonly Item[], kept: readonly Item[]): readonly Item[] =>
  later.length > 0 ? later : kept

const hasContact = (target: TargetFacts): boolean =>
  [target.emails, target.phones, target.faxes, target.twitter, target.instagram, target.facebook, target.contactForms]
    .some((list) => list.length > 0)

/** A later issue that gives any contact gives all that still hold; one that gives none changes none. */
const mergeTarget = (kept: TargetFacts, later: TargetFacts): TargetFacts => {
  const contacts = hasContact(later) ? later : kept
  return {
    name: later.name ?? kept.name,
    role: later.role ?? kept.role,
    postalLines: listOr(later.postalLines, kept.postalLines),
    country: later.postalLines.length > 0 ? (later.country ?? kept.country) : kept.country,
    emails: contacts.emails,
    phones: contacts.phones,
    faxes: contacts.faxes,
    twitter: contacts.twitter,
    instagram: contacts.instagram,
    facebook: contacts.facebook,
    contactForms: contacts.contactForms,
    salutation: later.salutation ?? kept.salutation,
    isCopy: later.isCopy,
    notes: listOr(later.notes, kept.notes),
  }
}

const factsOfTarget = ({ id: _id, isRetired: _isRetired, ...facts }: Target): TargetFacts => facts

type Matched = { readonly target: TargetFacts; readonly id: string }

const matchTargets = (kept: readonly Target[], later: readonly TargetFacts[]): readonly Matched[] => {
  const taken = new Set<string>()
  return later.map((target) => {
    const same = kept.find((candidate) => !taken.has(candidate.id) && isSame(candidate, target))
    if (same === undefined) return { target, id: '' }
    taken.add(same.id)
    return { target: mergeTarget(same, target), id: same.id }
  })
}

const keptTargets = (kept: Case): readonly Matched[] =>
  kept.targets.filter((target) => !target.isRetired).map((target) => ({ target: factsOfTarget(target), id: target.id }))

/**
 * What a later issue does to a kept case: what it says replaces, what it leaves out stays. Targets
 * that it names keep their ids, retired ones included; `targetIds` lists the targets that go on.
 */
export const mergeUpdate = (kept: Case, facts: CaseFacts): MergedUpdate => {
  const targets = facts.targets.length > 0 ? matchTargets(kept.targets, facts.targets) : keptTargets(kept)
  return {
    facts: {
      kind: facts.kind === 'unknown' ? kept.kind : facts.kind,
      uaNumber: kept.uaNumber ?? facts.uaNumber,
      uaNumberPrinted: kept.uaNumber === null ? facts.uaNumberPrinted : kept.uaNumberPrinted,
      indexNumber: facts.indexNumber ?? kept.indexNumber,
      title: facts.title ?? kept.title,
      country: facts.country ?? kept.country,
      issueDate: facts.issueDate ?? kept.issueDate,
      deadline: facts.deadline ?? kept.deadline,
      summary: facts.summary ?? kept.summary,
      background: facts.background ?? kept.background,
      demands: listOr(facts.demands, kept.demands),
      letters: listOr(facts.letters, kept.letters),
      targets: targets.map((matched) => matched.target),
      preferredLanguages: listOr(facts.preferredLanguages, kept.preferredLanguages),
      ownLanguageWelcome: facts.ownLanguageWelcome ?? kept.ownLanguageWelcome,
      peopleAtRisk: listOr(facts.peopleAtRisk, kept.peopleAtRisk),
      previous: [...new Set([...kept.previous, ...facts.previous])],
    },
    targetIds: targets.map((matched) => matched.id),
  }
}
