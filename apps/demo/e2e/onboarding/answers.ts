/** What somebody types, by the name of the field. */
export type Answers = Readonly<Record<string, string>>

export type Role = 'representative' | 'owner' | 'director' | 'executive'

export interface PersonAnswers {
  /** Which button opens the form. */
  as: 'representative' | 'owner' | 'director'
  roles: readonly Role[]
  answers: Answers
}

/** A seller, and everything that our forms ask of one. */
export interface Application {
  country: 'JP' | 'US'
  business: 'individual' | 'company'
  answers: Answers
  persons: readonly PersonAnswers[]
  /** Of what Stripe knows in the end: its persons; the individual is one. */
  made: { accounts: 1; persons: number; banks: 1 }
}

const under = (prefix: string, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([name, value]) => [`${prefix}.${name}`, value]))

const business: Answers = {
  'business_profile.url': 'https://hondana.example.com',
  'business_profile.product_description': 'Serial novels, paid by the month',
  'settings.payments.statement_descriptor': 'HONDANA',
}

const birthday: Answers = { 'dob.year': '1901', 'dob.month': '1', 'dob.day': '1' }

const shibuya: Answers = {
  'address_kanji.postal_code': '150-0001',
  'address_kanji.state': '東京都',
  'address_kanji.city': '渋谷区',
  'address_kanji.town': '神宮前1丁目',
  'address_kanji.line1': '5-8',
}

const hanako: Answers = {
  last_name_kanji: '山田',
  first_name_kanji: '花子',
  last_name_kana: 'ヤマダ',
  first_name_kana: 'ハナコ',
  email: 'hanako@example.jp',
  phone: '03-1234-5678',
  ...birthday,
  ...shibuya,
}

const newYork: Answers = {
  'address.line1': 'address_full_match',
  'address.city': 'New York',
  'address.state': 'NY',
  'address.postal_code': '10001',
}

const jenny: Answers = {
  first_name: 'Jenny',
  last_name: 'Rosen',
  email: 'jenny@example.com',
  phone: '(212) 555-0123',
  ssn_last_4: '0000',
  id_number: '000000000',
  ...birthday,
  ...newYork,
}

const japaneseBank: Answers = { '_bank.account_number': '0001234', '_bank.account_holder_name': 'ヤマダ ハナコ' }
const americanBank: Answers = {
  '_bank.routing_number': '110000000',
  '_bank.account_number': '000123456789',
  '_bank.account_holder_name': 'Jenny Rosen',
}

export const applications = {
  'a Japanese individual': {
    country: 'JP',
    business: 'individual',
    answers: { ...business, ...under('individual', hanako), ...japaneseBank },
    persons: [],
    made: { accounts: 1, persons: 0, banks: 1 },
  },
  'a Japanese company with directors': {
    country: 'JP',
    business: 'company',
    answers: {
      ...business,
      ...under('company', {
        name: 'Hondana Inc.',
        name_kanji: '株式会社本棚',
        name_kana: 'カブシキガイシャホンダナ',
        tax_id: '6012345678901',
        phone: '03-1234-5678',
        ...shibuya,
      }),
      ...japaneseBank,
      '_bank.account_holder_name': 'カ)ホンダナ',
    },
    persons: [
      {
        as: 'representative',
        roles: ['director'],
        answers: { ...hanako, 'relationship.title': '代表取締役' },
      },
      {
        as: 'director',
        roles: [],
        answers: {
          ...hanako,
          first_name_kanji: '太郎',
          first_name_kana: 'タロウ',
          email: 'taro@example.jp',
          'relationship.title': '取締役',
        },
      },
    ],
    made: { accounts: 1, persons: 2, banks: 1 },
  },
  'an American individual': {
    country: 'US',
    business: 'individual',
    answers: { ...business, ...under('individual', jenny), ...americanBank },
    persons: [],
    made: { accounts: 1, persons: 0, banks: 1 },
  },
  'an American LLC with owners': {
    country: 'US',
    business: 'company',
    answers: {
      ...business,
      ...under('company', {
        name: 'Novels LLC',
        structure: 'multi_member_llc',
        tax_id: '000000000',
        phone: '(212) 555-0123',
        ...newYork,
      }),
      ...americanBank,
    },
    persons: [
      {
        as: 'representative',
        roles: ['owner', 'executive'],
        answers: { ...jenny, 'relationship.title': 'CEO', 'relationship.percent_ownership': '60' },
      },
      {
        as: 'owner',
        roles: [],
        answers: {
          ...jenny,
          first_name: 'Max',
          email: 'max@example.com',
          'relationship.title': 'Partner',
          'relationship.percent_ownership': '40',
        },
      },
    ],
    made: { accounts: 1, persons: 2, banks: 1 },
  },
} as const satisfies Record<string, Application>
