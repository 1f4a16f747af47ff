import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PackChoices } from '../../../core/pack/types.ts'
import { getPack, setPackState } from '../../../db/packs.ts'
import { picturesOfPlan } from '../../../main/pictures/plan-pictures.ts'
import { planAgain } from '../../../main/packs/plan-again.ts'
import { fillBench, type FullBench } from '../../kit/full-bench.ts'
import { cameraData, jpegOf, pngOf, samplePng } from '../../kit/sample-pictures.ts'
import { createBench, problemCode, undoNext, valueOf } from '../../kit/services.ts'

let bench: FullBench
beforeEach(async () => void (bench = await fillBench(createBench())))
afterEach(() => bench.close())

const save = (bytes: Uint8Array | null, description = '', credit = '') => bench.call('pictures.savePhoto', { caseId: bench.kept.id, bytes, description, credit })
const photo = async () => valueOf(await bench.call('pictures.photo', { caseId: bench.kept.id }))
const choices = (): PackChoices => ({ ...bench.choices, parts: ['cover', 'case', 'letters'] })

describe('the photo of a case', () => {
  it('is kept without metadata, with its words, and can be changed, undone and removed', async () => {
    valueOf(await save(jpegOf(40, 30, { more: cameraData(1) }), '  At a  desk ', 'Photo: Millrace Library'))
    const first = await photo()
    valueOf(await save(null, 'In the reading room', ''))
    valueOf(await save(samplePng, 'At the gate', ''))
    const second = await photo()
    await undoNext(bench)
    const before = await photo()
    valueOf(await bench.call('pictures.removePhoto', { caseId: bench.kept.id }))
    const none = await photo()
    await undoNext(bench)
    expect([first?.description, first?.credit, first?.bytes.length === jpegOf(40, 30).length - 9, second?.format, second?.bytes, before?.description, before?.bytes, none, (await photo())?.description])
      .toEqual(['At a desk', 'Photo: Millrace Library', true, 'png', samplePng, 'In the reading room', first?.bytes, null, 'In the reading room'])
  })

  it('is refused, and nothing kept, where the bytes are no picture, too large, or turned', async () => {
    const found = [new Uint8Array([1, 2, 3]), jpegOf(3001, 10), jpegOf(40, 30, { more: cameraData(6) }), jpegOf(4, 3).subarray(0, 30)]
    const codes = []
    for (const bytes of found) codes.push(problemCode(await save(bytes)))
    codes.push(problemCode(await save(null, 'no photo')), problemCode(await bench.call('pictures.removePhoto', { caseId: bench.kept.id })))
    expect([codes, await photo()]).toEqual([['picture-unknown', 'picture-too-many-pixels', 'picture-turned', 'picture-damaged', 'picture-gone', 'picture-gone'], null])
  })

  it('goes with its case, and comes back with it', async () => {
    valueOf(await save(samplePng))
    expect(valueOf(await bench.call('cases.contents', { caseId: bench.kept.id })).photos).toBe(1)
    valueOf(await bench.call('cases.delete', { caseId: bench.kept.id }))
    const gone = await photo()
    await undoNext(bench)
    expect([gone, (await photo())?.bytes]).toEqual([null, samplePng])
  })

  it('is in a pack’s plan and preview, and a pack that is made again leaves out one that was removed and says so', async () => {
    valueOf(await save(samplePng, 'At a desk', 'Photo: Millrace Library'))
    valueOf(await bench.call('pictures.saveEmblem', { bytes: pngOf(40, 20) }))
    const preview = valueOf(await bench.call('packs.preview', { choices: choices(), page: 1 }))
    const { packId } = valueOf(await bench.call('packs.make', { choices: choices(), token: bench.fileOf('photo.docx') }))
    setPackState(bench.db, packId, 'ready', [])
    const plan = getPack(bench.db, packId)?.plan
    if (plan === undefined) throw new Error('The pack is kept')
    const keys = Object.keys(picturesOfPlan(bench.services, plan)).length
    const same = planAgain(bench.services, plan)
    valueOf(await bench.call('pictures.removePhoto', { caseId: bench.kept.id }))
    const again = planAgain(bench.services, plan)
    expect([plan.cards[0]?.photo?.credit, plan.emblem?.width, keys, preview.bytes.length > 0, same.plan === plan, same.leftOut.photos, again.plan.cards[0]?.photo, again.leftOut.photos, again.plan.emblem?.width])
      .toEqual(['Photo: Millrace Library', 40, 2, true, true, [], null, ['UA 105/22'], 40])
  })
})

describe('a pack whose pictures changed since', () => {
  const changes = async () => valueOf(await bench.call('packs.list', null)).slice(0, 1).map(({ changedPhotos, isEmblemChanged }) => [changedPhotos, isEmblemChanged])

  it('is marked until it is made again with those of today', async () => {
    valueOf(await save(samplePng, 'At a desk', ''))
    valueOf(await bench.call('pictures.saveEmblem', { bytes: pngOf(40, 20) }))
    const { packId } = valueOf(await bench.call('packs.make', { choices: choices(), token: bench.fileOf('photo.docx') }))
    setPackState(bench.db, packId, 'ready', [])
    const made = await changes()
    valueOf(await save(null, 'At the window', ''))
    const described = await changes()
    valueOf(await save(null, 'At the window', 'Photo: Ines Albrecht'))
    const credited = await changes()
    valueOf(await bench.call('pictures.saveEmblem', { bytes: pngOf(41, 20) }))
    const both = await changes()
    valueOf(await bench.call('packs.makeAgain', { packId, token: bench.fileOf('again.docx') }))
    setPackState(bench.db, packId, 'ready', [])
    const again = await changes()
    valueOf(await bench.call('pictures.removePhoto', { caseId: bench.kept.id }))
    const { id } = bench.kept
    expect([made, described, credited, both, again, await changes()]).toEqual([[[[], false]], [[[], false]], [[[id], false]], [[[id], true]], [[[], false]], [[[id], false]]])
  })

  it('is not marked where it prints none of them', async () => {
    valueOf(await save(samplePng, 'At a desk', ''))
    valueOf(await bench.call('pictures.saveEmblem', { bytes: pngOf(40, 20) }))
    const { packId } = valueOf(await bench.call('packs.make', { choices: { ...choices(), parts: ['letters'] }, token: bench.fileOf('letters.docx') }))
    setPackState(bench.db, packId, 'ready', [])
    valueOf(await save(pngOf(30, 20)))
    valueOf(await bench.call('pictures.saveEmblem', { bytes: pngOf(41, 20) }))
    expect(await changes()).toEqual([[[], false]])
  })
})

describe('a picked picture', () => {
  it('is read as it is, by its bytes; nothing where none was picked', async () => {
    const picked = valueOf(await bench.call('pictures.pick', null))
    Object.assign(bench.services.files, { pickPicture: async () => ({ token: bench.fileOf('fake.jpg', 'no picture'), fileName: 'fake.jpg' }) })
    const fake = problemCode(await bench.call('pictures.pick', null))
    Object.assign(bench.services.files, { pickPicture: async () => null })
    expect([picked, fake, valueOf(await bench.call('pictures.pick', null))]).toEqual([{ format: 'png', width: 66, height: 87, bytes: samplePng }, 'picture-unknown', null])
  })
})

describe('the emblem of the group', () => {
  it('is kept in place of the one before, and Undo brings that back', async () => {
    const emblem = async () => valueOf(await bench.call('pictures.emblem', null))
    valueOf(await bench.call('pictures.saveEmblem', { bytes: samplePng }))
    valueOf(await bench.call('pictures.saveEmblem', { bytes: pngOf(40, 20) }))
    const second = await emblem()
    await undoNext(bench)
    const first = await emblem()
    valueOf(await bench.call('pictures.removeEmblem', null))
    expect([second?.width, first?.bytes, await emblem(), problemCode(await bench.call('pictures.removeEmblem', null))]).toEqual([40, samplePng, null, 'picture-gone'])
  })
})
