import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useRootProps } from '../provider/useRootProps.js'
import { renderKit } from '../testing/renderKit.js'
import { defineMessages } from './defineMessages.js'
import { errorMessages } from './errors.messages.js'
import { plural } from './plural.js'
import { useMessages } from './useMessages.js'

const en = { title: 'Shelf', count: plural({ one: (n) => `${n} book`, other: (n) => `${n} books` }) }
const ja: typeof en = { title: '本棚', count: (n) => `${n}冊` }

const shelf = (load: () => Promise<{ ja: typeof en }>) => defineMessages('BookShelf', en, load)

function Shelf({ messages }: { messages: ReturnType<typeof shelf> }) {
  const m = useMessages(messages)
  return (
    <section data-testid="shelf" {...useRootProps(messages)}>
      {m.title} {m.count(1)} {m.count(2)}
    </section>
  )
}

function Retry({ messages }: { messages: typeof errorMessages }) {
  const m = useMessages(messages)
  return <p {...useRootProps(messages)}>{`${m.retry}, ${m.requestId}`}</p>
}

it('says it in English at once', () => {
  renderKit(<Shelf messages={shelf(async () => ({ ja }))} />)
  expect(screen.getByTestId('shelf')).toHaveTextContent('Shelf 1 book 2 books')
  expect(screen.getByTestId('shelf')).toHaveClass('ck', 'ck-book-shelf')
})

it('shows a Japanese reader nothing until it can be said in Japanese', async () => {
  let arrive = () => {}
  const messages = shelf(() => new Promise((resolve) => (arrive = () => resolve({ ja }))))
  renderKit(<Shelf messages={messages} />, { locale: 'ja' })
  expect(screen.getByTestId('shelf')).not.toBeVisible()
  arrive()
  expect(await screen.findByText('本棚 1冊 2冊')).toBeVisible()
  expect(screen.getByTestId('shelf')).toHaveAttribute('lang', 'ja')
})

it('falls back to English when the translation cannot be had', async () => {
  const messages = shelf(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  renderKit(<Shelf messages={messages} />, { locale: 'ja' })
  expect(await screen.findByText('Shelf 1 book 2 books')).toBeVisible()
})

it('puts the host’s words in place of ours, key by key', async () => {
  renderKit(<Retry messages={errorMessages} />, { messages: { errors: { retry: 'Once more' } } })
  expect(screen.getByText('Once more, Request ID')).toBeVisible()
})

it('waits for nothing where the host brings every word', () => {
  const messages = defineMessages('errors', errorMessages.en, () => {
    throw new Error('Nobody should ask for it.')
  })
  const all = Object.fromEntries(Object.keys(errorMessages.en).map((key) => [key, `own ${key}`]))
  renderKit(<Retry messages={messages} />, { locale: 'ja', messages: { errors: all } })
  expect(screen.getByText('own retry, own requestId')).toBeVisible()
})
