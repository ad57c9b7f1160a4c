import { useCombobox } from 'downshift'
import { type KeyboardEvent, type MouseEvent, type Ref, useLayoutEffect, useRef, useState } from 'react'
import styles from './Combobox.module.css'
import controls from './control.module.css'
import type { ControlProps } from './Field.js'
import { Hidden } from './Hidden.js'
import { Icon } from './Icon.js'
import { search as magnifier } from './icons.js'
import { kanaOfRomaji } from './kanaOfRomaji.js'
import { Match } from './Match.js'
import { Popover } from './Popover.js'
import { settleCombobox } from './settleCombobox.js'
import text from './text.module.css'
import { type Search, useSearch } from './useSearch.js'

/** How an item stands in the list. */
export interface ComboboxOption {
  key: string
  name: string
  /** The reading, after the name. */
  kana?: string
  /** Right, with the digits below each other. */
  code?: string
}

export interface ComboboxWords {
  waiting: string
  /** Nothing was found: says what can be searched for. */
  none: string
  failed: string
  retry: string
  /** Below the list: "3 branches. Search by name, kana or 3-digit code." */
  found: (count: number, hasMore: boolean) => string
}

export interface ComboboxControlProps<Item> {
  control: ControlProps
  label: string
  value: Item | null
  onValue: (item: Item | null) => void
  onBlur?: () => void
  /** The same function until there is something else to search in: a new one asks again. */
  search: Search<Item>
  optionOf: (item: Item) => ComboboxOption
  /** What stands in the field once it is chosen. */
  textOf: (item: Item) => string
  words: ComboboxWords
  inputRef?: Ref<HTMLInputElement> | undefined
  /** Of the field in its form. */
  name?: string | undefined
  /** Nothing can be searched yet, or it is not for this reader to change: the hint says why. */
  readOnly?: boolean | undefined
}

const tryAgain = Symbol('try again')

export function ComboboxControl<Item>(props: ComboboxControlProps<Item>) {
  const {
    control,
    label,
    name,
    value,
    onValue,
    onBlur,
    search,
    optionOf,
    textOf,
    words,
    inputRef,
    readOnly = false,
  } = props
  const anchor = useRef<HTMLSpanElement>(null)
  const [asked, setAsked] = useState({ inputValue: '', isOpen: false })
  const typed = value !== null && asked.inputValue === textOf(value) ? '' : asked.inputValue.trim()
  const { status, found, retry } = useSearch(search, typed, asked.isOpen)
  const rows: readonly (Item | typeof tryAgain)[] = status === 'error' ? [tryAgain] : found.items
  const only = status === 'ready' && found.items.length === 1 ? (found.items[0] ?? null) : null

  const combobox = useCombobox<Item | typeof tryAgain>({
    id: control.id,
    inputId: control.id,
    items: [...rows],
    selectedItem: value,
    itemToString: (item) => (item === null || item === tryAgain ? '' : textOf(item)),
    itemToKey: (item) => (item === null || item === tryAgain ? item : optionOf(item).key),
    stateReducer: (state, change) => {
      const next = settleCombobox(state, change, only)
      return readOnly ? { ...next, isOpen: false } : next
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem !== tryAgain) onValue(selectedItem)
    },
    onStateChange: ({ inputValue, isOpen }) =>
      setAsked((before) => ({ inputValue: inputValue ?? before.inputValue, isOpen: isOpen ?? before.isOpen })),
  })
  const { isOpen, highlightedIndex, setHighlightedIndex, setInputValue } = combobox

  // Enter takes the first that these words find, or what was chosen before.
  const chosen = value === null ? -1 : found.items.findIndex((item) => optionOf(item).key === optionOf(value).key)
  const first = status === 'pending' || rows.length === 0 ? -1 : status === 'error' ? 0 : Math.max(chosen, 0)
  // Not after paint: downshift forgets a choice that is made between what was found and this.
  useLayoutEffect(() => {
    if (isOpen && found) setHighlightedIndex(first)
  }, [isOpen, found, first, setHighlightedIndex])

  // The reader's words may come after what was chosen, and what was chosen may be taken back from outside.
  const shown = value === null ? '' : textOf(value)
  const wasShown = useRef(shown)
  useLayoutEffect(() => {
    if (!isOpen && shown !== wasShown.current) setInputValue(shown)
    wasShown.current = shown
  }, [isOpen, shown, setInputValue])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // A key of an input method: Enter ends a conversion, arrows move between candidates.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229
    const unready = event.key === 'Enter' && isOpen && (status === 'error' || highlightedIndex < 0)
    if (event.key === 'Enter' && (composing || unready)) event.preventDefault()
    if (composing || unready) leaveToUs(event)
    if (unready && status === 'error' && !composing) retry()
  }
  const onRetry = (event: MouseEvent) => {
    leaveToUs(event)
    retry()
  }

  const menu = combobox.getMenuProps({ 'aria-label': label }, { suppressRefError: true })
  const line = { pending: words.waiting, error: words.failed, ready: words.none }[status]
  const summary = status === 'ready' && rows.length > 0 ? words.found(rows.length, found.hasMore) : line
  return (
    <>
      <span className={styles.box} ref={anchor}>
        {isOpen && <Icon path={magnifier} />}
        <input
          {...combobox.getInputProps({ ref: inputRef, onKeyDown, ...(onBlur && { onBlur }) })}
          {...control}
          aria-labelledby={undefined}
          name={name}
          aria-busy={isOpen && status === 'pending' ? true : undefined}
          className={controls.control}
          readOnly={readOnly}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
      </span>
      <Hidden>
        <span role="status">{isOpen && summary}</span>
      </Hidden>
      {isOpen && (
        <Popover anchor={anchor}>
          <div {...menu} className={styles.list}>
            {rows.map((item, index) => {
              const option = item === tryAgain ? { key: '', name: words.retry } : optionOf(item)
              const onClick = item === tryAgain ? { onClick: onRetry } : {}
              return (
                <div key={option.key} {...combobox.getItemProps({ item, index, ...onClick })} className={styles.option}>
                  <Row option={option} typed={typed} />
                </div>
              )
            })}
          </div>
          <p className={`${text.small} ${styles.status}`} aria-hidden="true">
            {summary}
          </p>
        </Popover>
      )}
    </>
  )
}

function Row({ option: { name, kana, code }, typed }: { option: ComboboxOption; typed: string }) {
  return (
    <>
      <span>
        <Match text={name} words={typed} />
        {kana && ' '}
        {kana && (
          <span className={text.small} lang="ja">
            <Match text={kana} words={kanaOfRomaji(typed) || typed} />
          </span>
        )}
      </span>{' '}
      {code && (
        <span className={styles.code}>
          <Match text={code} words={typed} />
        </span>
      )}
    </>
  )
}

/** Downshift looks at this before it does anything of its own. */
function leaveToUs({ nativeEvent }: KeyboardEvent | MouseEvent): void {
  Object.assign(nativeEvent, { preventDownshiftDefault: true })
}
