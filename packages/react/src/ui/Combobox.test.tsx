import { fireEvent, screen, waitFor } from '@testing-library/react'
import fc from 'fast-check'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderKit } from '../testing/renderKit.js'
import { Combobox, type ComboboxWords } from './Combobox.js'
import { findMatch } from './Match.js'
import type { Search } from './useSearch.js'

interface Branch {
  code: string
  name: string
  kana: string
}

const branches: Branch[] = [
  { code: '135', name: '渋谷支店', kana: 'シブヤ' },
  { code: '345', name: '渋谷中央支店', kana: 'シブヤチユウオウ' },
  { code: '001', name: '本店', kana: 'ホンテン' },
]

const words: ComboboxWords = {
  waiting: 'Searching',
  none: 'No branch like this',
  failed: 'The branches could not be loaded',
  retry: 'Try again',
  found: (count, hasMore) => `${count} branches${hasMore ? ', and more' : ''}`,
}

const find = vi.fn<Search<Branch>>(async (typed) => ({
  items: branches.filter(({ name, kana, code }) => [name, kana, code].some((text) => findMatch(text, typed || text))),
  hasMore: false,
}))

interface HarnessProps {
  search?: Search<Branch>
  start?: Branch
  onSubmit?: () => void
  readOnly?: boolean
  textOf?: (branch: Branch) => string
}

const inEnglish = ({ code, name }: Branch) => `${name} (${code})`

function Harness({ search = find, start, onSubmit, readOnly, textOf = inEnglish }: HarnessProps) {
  const [value, setValue] = useState<Branch | null>(start ?? null)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <Combobox
        label="Branch"
        value={value}
        onValue={setValue}
        search={search}
        optionOf={({ code, name, kana }) => ({ key: code, code, name, kana })}
        textOf={textOf}
        words={words}
        readOnly={readOnly}
      />
      <code>{value?.code ?? 'none'}</code>
      <button type="submit">Continue</button>
    </form>
  )
}

const field = () => screen.getByRole('combobox', { name: 'Branch' })
const options = () => screen.queryAllByRole('option').map((option) => option.textContent)
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent

describe('a combobox', () => {
  it('shows what was chosen in the words of its reader, also where they come after it', async () => {
    const { user, rerenderWith } = renderKit(<Harness start={branches[2]} />)
    expect(field()).toHaveValue('本店 (001)')
    rerenderWith({}, <Harness start={branches[2]} textOf={({ code, name }) => `${name}（${code}）`} />)
    expect(field()).toHaveValue('本店（001）')
    expect(find).not.toHaveBeenCalled()
    await user.type(field(), 'しぶや')
    rerenderWith({}, <Harness start={branches[2]} />)
    expect(field()).toHaveValue('しぶや')
  })

  it('lists what is found for what is typed, with the first ready for Enter', async () => {
    const onSubmit = vi.fn()
    const { user } = renderKit(<Harness onSubmit={onSubmit} />)
    await user.type(field(), 'しぶや')
    await waitFor(() => expect(active()).toBe('渋谷支店 シブヤ 135'))
    expect(screen.getByRole('option', { name: '渋谷支店 シブヤ 135' })).toHaveAttribute('aria-selected', 'true')
    expect(options()).toEqual(['渋谷支店 シブヤ 135', '渋谷中央支店 シブヤチユウオウ 345'])
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('listbox', { name: 'Branch' })).toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('2 branches')
    expect(screen.getAllByText('シブヤ', { selector: 'strong' })).toHaveLength(2)

    await user.keyboard('{ArrowDown}{Enter}')
    expect(screen.getByText('345', { selector: 'code' })).toBeInTheDocument()
    expect(field()).toHaveValue('渋谷中央支店 (345)')
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    expect(onSubmit).not.toHaveBeenCalled()
    await user.keyboard('{Enter}')
    expect(onSubmit).toHaveBeenCalledTimes(1)
  })

  it('sets in bold what Latin letters found in the reading', async () => {
    const search: Search<Branch> = async () => ({ items: branches, hasMore: false })
    const { user } = renderKit(<Harness search={search} />)
    await user.type(field(), 'hon')
    expect(await screen.findByText('ホン', { selector: 'strong' })).toBeInTheDocument()
  })

  it('asks once when typing pauses, and gives up what nobody waits for any more', async () => {
    const asked: { typed: string; signal: AbortSignal }[] = []
    const search: Search<Branch> = (typed, signal) => {
      asked.push({ typed, signal })
      return new Promise(() => {})
    }
    const { user } = renderKit(<Harness search={search} />)
    await user.type(field(), '135')
    await waitFor(() => expect(asked.map(({ typed }) => typed)).toEqual(['', '135']))
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false])
    await user.keyboard('{Escape}')
    await waitFor(() => expect(asked[1]?.signal.aborted).toBe(true))
    expect(field()).toHaveValue('135')
  })

  it('chooses nothing while an input method converts, and does not send the form', async () => {
    const onSubmit = vi.fn()
    const { user } = renderKit(<Harness onSubmit={onSubmit} />)
    await user.type(field(), 'しぶや')
    await waitFor(() => expect(active()).toBe('渋谷支店 シブヤ 135'))
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      const goesOn = fireEvent.keyDown(field(), { key, isComposing: true })
      if (key === 'Enter') expect(goesOn).toBe(false)
    }
    // Safari ends the composition before it tells of the key that ended it.
    expect(fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 })).toBe(false)
    expect(active()).toBe('渋谷支店 シブヤ 135')
    expect(screen.getByText('none', { selector: 'code' })).toBeInTheDocument()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('does not choose from a list that is not the answer to what was typed', async () => {
    const onSubmit = vi.fn()
    const search: Search<Branch> = (typed) =>
      typed === '' ? Promise.resolve({ items: branches, hasMore: true }) : new Promise(() => {})
    const { user } = renderKit(<Harness search={search} onSubmit={onSubmit} />)
    await user.click(field())
    await screen.findByText('3 branches, and more', { selector: 'p' })
    await user.type(field(), '00{Enter}', { skipClick: true })
    expect(screen.getByText('none', { selector: 'code' })).toBeInTheDocument()
    expect(onSubmit).not.toHaveBeenCalled()
  })

  it('says what can be searched where nothing is found', async () => {
    const { user } = renderKit(<Harness />)
    await user.type(field(), 'zzz')
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('No branch like this'))
    expect(options()).toEqual([])
  })

  it('offers another try where the list cannot be loaded, by pointer and by Enter', async () => {
    const answer = vi
      .fn<Search<Branch>>()
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockRejectedValueOnce(new TypeError('Failed to fetch'))
      .mockResolvedValue({ items: branches, hasMore: false })
    const { user } = renderKit(<Harness search={answer} />)
    await user.click(field())
    await user.click(await screen.findByRole('option', { name: 'Try again' }))
    await waitFor(() => expect(answer).toHaveBeenCalledTimes(2))
    await screen.findByText('The branches could not be loaded', { selector: 'p' })
    await user.keyboard('{Enter}')
    await waitFor(() => expect(options()).toHaveLength(3))
    expect(screen.getByText('none', { selector: 'code' })).toBeInTheDocument()
  })

  it('keeps what was chosen when something else is typed and left', async () => {
    const { user } = renderKit(<Harness {...(branches[2] && { start: branches[2] })} />)
    expect(field()).toHaveValue('本店 (001)')
    await user.click(field())
    await waitFor(() => expect(options()).toHaveLength(3))
    await waitFor(() => expect(active()).toBe('本店 ホンテン 001'))
    await user.type(field(), 'しぶや', { initialSelectionStart: 0, initialSelectionEnd: 8 })
    await waitFor(() => expect(options()).toHaveLength(2))
    await user.tab()
    expect(field()).toHaveValue('本店 (001)')
    await user.clear(field())
    await user.tab()
    expect(screen.getByText('none', { selector: 'code' })).toBeInTheDocument()
  })

  it('takes the only one that was found when the field is left, and keeps what finds several', async () => {
    const { user } = renderKit(<Harness />)
    await user.type(field(), '345')
    await waitFor(() => expect(options()).toHaveLength(1))
    await user.tab()
    expect(field()).toHaveValue('渋谷中央支店 (345)')
    await user.clear(field())
    await user.tab()
    await user.type(field(), '渋谷')
    await waitFor(() => expect(options()).toHaveLength(2))
    await user.tab()
    expect(field()).toHaveValue('渋谷')
    expect(screen.getByText('none', { selector: 'code' })).toBeInTheDocument()
  })

  it('waits without opening, and is the same field with the focus still in it when the wait is over', async () => {
    const search = vi.fn<Search<Branch>>((typed, signal) => find(typed, signal))
    const { user, rerenderWith } = renderKit(<Harness search={search} readOnly />)
    const waiting = field()
    expect(waiting).toHaveAttribute('readonly')
    await user.click(waiting)
    await user.keyboard('{ArrowDown}x')
    expect(waiting).toHaveValue('')
    expect(waiting).toHaveAttribute('aria-expanded', 'false')
    expect(search).not.toHaveBeenCalled()
    rerenderWith({}, <Harness search={search} />)
    expect(field()).toBe(waiting)
    expect(waiting).toHaveFocus()
    await user.keyboard('しぶや')
    await waitFor(() => expect(options()).toHaveLength(2))
  })

  it('is empty when what was chosen is taken back from outside', () => {
    const props = {
      label: 'Branch',
      onValue: vi.fn(),
      search: find,
      optionOf: ({ code, name, kana }: Branch) => ({ key: code, code, name, kana }),
      textOf: inEnglish,
      words,
    }
    const { rerenderWith } = renderKit(<Combobox {...props} value={branches[2] ?? null} />)
    expect(field()).toHaveValue('本店 (001)')
    rerenderWith({}, <Combobox {...props} value={null} />)
    expect(field()).toHaveValue('')
    expect(props.onValue).not.toHaveBeenCalled()
  })
})

describe('the match', () => {
  it.each([
    ['渋谷中央支店', '中央', { start: 2, end: 4 }],
    ['キヨウト', 'きょう', { start: 0, end: 3 }],
    ['㈱みずほ', '(株)', { start: 0, end: 1 }],
    ['MUFG Bank', 'ｂａｎｋ', { start: 5, end: 9 }],
    ['0005', '５', { start: 3, end: 4 }],
    ['本店', '', undefined],
    ['本店', 'x', undefined],
  ])('in %s of %s is %j', (name, typed, found) => {
    expect(findMatch(name, typed)).toEqual(found)
  })

  it('is found in every text that contains the words as they stand', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'Z', '1', 'ア', 'あ', '渋', '㈱', 'ｶﾞ', ' ', 'ー') })
    fc.assert(
      fc.property(part, part, part, (before, typed, after) => {
        const name = `${before}${typed.trim()}${after}`
        const found = findMatch(name, typed)
        expect(found === undefined).toBe(typed.trim() === '')
        if (found) expect(found.end).toBeGreaterThan(found.start)
      }),
    )
  })
})
