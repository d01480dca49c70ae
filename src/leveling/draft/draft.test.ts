import { describe, expect, test } from 'vitest'
import { ladder } from '../../../test/leveling-matrix.ts'
import { cellsOf } from '../framework.ts'
import { checkedDraft } from './checked.ts'
import { frameworkOfDraft } from './draft.ts'
import { addDimension, addLevel, addTrack, askOn, blankExpectation, changeDimension, changeLevel, moveDimension, moveLevel, nextCode, recodeLevel, removeDimension, removeLevel, removeTrack, setCell } from './edits.ts'
import { mergeDraft } from './merge.ts'

const draft = ladder('Checks the result.', undefined, 'Plans the work.')
const told = (of: typeof draft) => checkedDraft(frameworkOfDraft(of)).problems?.map(({ path, message }) => `${path}: ${message}`)

describe('edits', () => {
  test('a cell is filled, and emptied reads as the level below again', () => {
    const filled = setCell(draft, 'L2', 'craft', [{ ...blankExpectation(draft, 'L2', 'craft'), text: 'Guides newcomers.' }])
    expect(cellsOf(frameworkOfDraft(filled)).map(({ state }) => state)).toEqual(['filled', 'filled', 'filled'])
    const emptied = setCell(filled, 'L2', 'craft', [{ ...filled.expectations.find(({ level }) => level === 'L2')!, text: ' ' }])
    expect(cellsOf(frameworkOfDraft(emptied))[1]).toMatchObject({ state: 'inherited', as: 'L1' })
    expect(blankExpectation(filled, 'L2', 'craft').id).toBe('l2-craft-2')
  })
  test('a level more, moved, given another code, taken away', () => {
    expect(nextCode(draft, 't')).toBe('L4')
    expect(addLevel(draft, 't').levels.at(-1)).toEqual({ code: 'L4', track: 't', order: 4, name: '', summary: '' })
    expect(moveLevel(draft, 'L3', -1).levels.map(({ code, order }) => `${code} ${order}`)).toEqual(['L1 1', 'L2 3', 'L3 2'])
    const recoded = recodeLevel(draft, 'L3', 'Senior')
    expect([recoded.levels[2]!.code, recoded.expectations[1]!.level]).toEqual(['Senior', 'Senior'])
    expect(removeLevel(draft, 'L3').expectations.map(({ level }) => level)).toEqual(['L1'])
    expect(changeLevel(draft, 'L1', { scope: 'team' }).levels[0]).toMatchObject({ scope: 'team' })
    expect('scope' in changeLevel(changeLevel(draft, 'L1', { scope: 'team' }), 'L1', { scope: undefined }).levels[0]!).toBe(false)
  })
  test('dimensions and tracks, and what is asked where', () => {
    const two = addTrack(addDimension(draft))
    expect([two.dimensions[1]!.code, two.tracks[1]!.code]).toEqual(['dimension', 'track'])
    expect(moveDimension(two, 'dimension', -1).dimensions.map(({ code }) => code)).toEqual(['dimension', 'craft'])
    expect(removeDimension(two, 'craft').expectations).toEqual([])
    const asked = askOn(two, 'craft', 't', false)
    expect([asked.dimensions[0]!.tracks, asked.expectations]).toEqual([['track'], []])
    expect(askOn(asked, 'craft', 'track', false)).toBe(asked)
    expect(askOn(asked, 'craft', 't', true).dimensions[0]!.tracks).toBeUndefined()
    expect(removeTrack(asked, 'track').dimensions.map(({ code }) => code)).toEqual(['dimension'])
    expect(changeDimension(two, 'craft', { about: 'The trade.' }).dimensions[0]).toMatchObject({ about: 'The trade.' })
  })
})

describe('two who write at once', () => {
  const write = (of: typeof draft, level: string, text: string) => setCell(of, level, 'craft', [{ id: `e-${level}`, level, dimension: 'craft', text }])
  test('different cells, levels and dimensions come together', () => {
    const mine = changeLevel(write(draft, 'L2', 'Guides newcomers.'), 'L1', { name: 'Entry' })
    const theirs = addDimension(changeLevel(draft, 'L1', { scope: 'task' }))
    const merged = mergeDraft(draft, mine, theirs)
    expect(merged.mine).toEqual(merged.theirs)
    expect(merged.mine.levels[0]).toMatchObject({ name: 'Entry', scope: 'task' })
    expect(merged.mine.expectations.map(({ text }) => text)).toContain('Guides newcomers.')
    expect(merged.mine.dimensions.length).toBe(2)
  })
  test('the same cell is for a person to choose', () => {
    const changed = (text: string) => ({ ...draft, expectations: draft.expectations.map((each) => (each.id === 'e1' ? { ...each, text } : each)) })
    const { mine, theirs } = mergeDraft(draft, changed('Measures.'), changed('Weighs.'))
    expect([mine.expectations[0]!.text, theirs.expectations[0]!.text]).toEqual(['Measures.', 'Weighs.'])
  })
  test('words written at a level that the other took away keep their place', () => {
    const { mine, theirs } = mergeDraft(draft, removeLevel(draft, 'L2'), write(draft, 'L2', 'Guides newcomers.'))
    expect(mine.levels.map(({ code }) => code)).toContain('L2')
    expect(theirs.expectations.map(({ text }) => text)).toContain('Guides newcomers.')
  })
  test('one place, one level', () => {
    const merged = mergeDraft(draft, addLevel(draft, 't'), { ...draft, levels: [...draft.levels, { code: 'X', track: 't', order: 4, name: 'X', summary: '' }] })
    expect(new Set(merged.mine.levels.map(({ order }) => order)).size).toBe(merged.mine.levels.length)
  })
})

describe('what keeps a draft from being published', () => {
  test('nothing', () => expect(told(draft)).toBeUndefined())
  test.each([
    ['no name', { ...draft, name: ' ' }, ['/name: The framework has no name yet. Write it.']],
    ['a level without name', addLevel(draft, 't'), ['/levels/L4/name: The level “L4” has no name yet. Write it.']],
    ['a track without level', { ...draft, tracks: [...draft.tracks, { code: 'u', name: 'U' }] }, ['/tracks/u: The track “U” has no level. Add one, or take the track away.']],
    ['nothing at all', { ...draft, tracks: [], levels: [], dimensions: [], expectations: [] }, ['/tracks: There is no track yet. Add one.', '/levels: There is no level yet. Add one.', '/dimensions: There is no dimension yet. Add one.']],
    ['an example of nothing', setCell(draft, 'L2', 'craft', [{ id: 'x', level: 'L2', dimension: 'craft', text: ' ', examples: ['Weighs the salt.'] }]), ['/cells/L2/craft: At L2, “Craft” has examples and no expectation. Write what they are examples of, or take them away.']],
    ['one code twice', { ...draft, levels: [...draft.levels, { ...draft.levels[0]!, order: 9 }] }, ['/levels/L1/code: There is already a level with the code “L1”. Give each its own, or remove one.']],
  ])('%s', (_, of, said) => expect(told(of)).toEqual(said))
})
