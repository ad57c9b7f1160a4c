import type { Membership } from './joinGym.js'
import type { AmericanPerson, Business } from './onboarded.js'

interface Member extends Partial<Omit<Membership, 'name' | 'email' | 'price'>> {
  name: string
  /** Days ago. */
  joined: number | 'last night'
  interval?: 'month' | 'year'
}

export interface Gym {
  id: string
  business: Business
  person: AmericanPerson
  bank: { routing: string; number: string }
  bankName: string
  /** What a month costs. */
  monthly: number
  members: readonly Member[]
}

const bankName = 'STRIPE TEST BANK'
const routing = '110000000'

export const gyms: readonly Gym[] = [
  {
    id: 'acct_1IronHall',
    business: {
      name: 'Iron Hall',
      url: 'https://ironhall.example.com',
      description: 'Weights, racks and a coach at any hour.',
      mcc: '7997',
      statementDescriptor: 'IRON HALL',
    },
    person: { email: 'dana.ortiz@example.com', phone: '+15035550131', firstName: 'Dana', lastName: 'Ortiz' },
    bank: { routing, number: '000123456789' },
    bankName,
    monthly: 5_900,
    members: [
      { name: 'Ada Brooks', joined: 240 },
      { name: 'Bo Lindgren', joined: 210 },
      { name: 'Cleo Marsh', joined: 180, interval: 'year' },
      { name: 'Dev Patel', joined: 150, later: { after: 80, what: 'cancels' } },
      { name: 'Edie Novak', joined: 120, later: { after: 100, what: 'leaves at the end of the month' } },
      { name: 'Finn Walsh', joined: 100, later: { after: 60, what: 'has a new card that is refused' } },
      { name: 'Gia Romano', joined: 90, later: { after: 70, what: 'pauses' } },
      { name: 'Hal Jensen', joined: 5, trialDays: 14 },
      { name: 'Ivy Chen', joined: 'last night', behavior: 'default_incomplete' },
      { name: 'Jo Mbeki', joined: 40, sendInvoice: true },
    ],
  },
  {
    id: 'acct_1StudioSol',
    business: {
      name: 'Studio Sol',
      url: 'https://studiosol.example.com',
      description: 'Yoga and Pilates in the morning sun.',
      mcc: '7997',
      statementDescriptor: 'STUDIO SOL',
    },
    person: { email: 'noor.haddad@example.com', phone: '+15035550132', firstName: 'Noor', lastName: 'Haddad' },
    bank: { routing, number: '000123456789' },
    bankName,
    monthly: 8_900,
    members: [
      { name: 'Kai Tanaka', joined: 200 },
      { name: 'Lena Fox', joined: 170 },
      { name: 'Max Adeyemi', joined: 120, later: { after: 45, what: 'collects nothing' } },
      { name: 'Nia Costa', joined: 60, trialDays: 30 },
      { name: 'Otto Braun', joined: 20, trialDays: 14, card: 'pm_card_chargeCustomerFail' },
      { name: 'Pia Rossi', joined: 10 },
      { name: 'Quinn Abara', joined: 3, trialDays: 7 },
    ],
  },
]
