import { Later } from '../../ui/Later.js'

const loadNumbers = () => import('../kinds/Phone/phoneNumbers.js')

/** Text in which numbers stand as Stripe keeps them, with each as its country writes it. */
export function PhoneNumbers({ text, country }: { text: string; country: string }) {
  return (
    <Later load={loadNumbers} waiting={text}>
      {({ showPhone }) => text.replace(/\+\d+/g, (number) => showPhone(number, country))}
    </Later>
  )
}
