import { ja as accountLink } from '../accountLink/accountLink.messages.ja.js'
import { ja as accountRefusal } from '../accountRefusal/accountRefusal.messages.ja.js'
import { ja as accountStatus } from '../components/AccountStatus/AccountStatus.messages.ja.js'
import { ja as balanceSummary } from '../components/BalanceSummary/BalanceSummary.messages.ja.js'
import { ja as connectStripeButton } from '../components/ConnectStripeButton/ConnectStripeButton.messages.ja.js'
import { connectStripeTool as englishTool } from '../components/ConnectStripeButton/connectStripeTool.js'
import { ja as notificationBanner } from '../components/NotificationBanner/NotificationBanner.messages.ja.js'
import { ja as ownStep } from '../components/OnboardingStep/OnboardingStep.messages.ja.js'
import { ja as closedAccount } from '../components/OnboardingWizard/closedAccount.messages.ja.js'
import { ja as country } from '../components/OnboardingWizard/modes/country.messages.ja.js'
import { ja as embeddedOnboarding } from '../components/OnboardingWizard/modes/embeddedMode.messages.ja.js'
import { ja as hostedOnboarding } from '../components/OnboardingWizard/modes/hostedMode.messages.ja.js'
import { ja as oauthOnboarding } from '../components/OnboardingWizard/modes/oauthMode.messages.ja.js'
import { ja as whatHappens } from '../components/OnboardingWizard/modes/whatHappens.messages.ja.js'
import { ja as onboardingWizard } from '../components/OnboardingWizard/OnboardingWizard.messages.ja.js'
import { ja as otherModes } from '../components/OnboardingWizard/otherModes.messages.ja.js'
import { ja as payoutButton } from '../components/PayoutButton/PayoutButton.messages.ja.js'
import { ja as payoutDetails } from '../components/PayoutDetails/PayoutDetails.messages.ja.js'
import { ja as payoutList } from '../components/PayoutList/PayoutList.messages.ja.js'
import { ja as requirementsList } from '../components/RequirementsList/RequirementsList.messages.ja.js'
import { ja as embedded } from '../connect/embedded.messages.ja.js'
import { ja as stripeWindow } from '../connect/stripeWindow.messages.ja.js'
import { ja as expectedTimes } from '../expectedTimes/expectedTimes.messages.ja.js'
import { ja as errors } from '../messages/errors.messages.ja.js'
import type { Messages } from '../messages/Messages.js'
import { ja as noAccount } from '../noAccount/noAccount.messages.ja.js'
import { ja as oauth } from '../oauth/oauth.messages.ja.js'
import { ja as countryField } from '../onboarding/countries/countryField.messages.ja.js'
import { ja as fieldProblem } from '../onboarding/countries/fieldProblem.messages.ja.js'
import { ja as given } from '../onboarding/countries/given.messages.ja.js'
import { ja as onboardingForm } from '../onboarding/form/onboardingForm.messages.ja.js'
import { ja as japaneseText } from '../onboarding/kana/japaneseText.messages.ja.js'
import { ja as addressFields } from '../onboarding/kinds/Address/Address.messages.ja.js'
import { ja as addressJapan } from '../onboarding/kinds/AddressJapan/AddressJapan.messages.ja.js'
import { ja as aliasFields } from '../onboarding/kinds/Aliases/Aliases.messages.ja.js'
import { ja as bankAccount } from '../onboarding/kinds/BankAccount/bankAccount.messages.ja.js'
import { ja as japaneseBank } from '../onboarding/kinds/BankAccount/japaneseBank.messages.ja.js'
import { ja as otherBank } from '../onboarding/kinds/BankAccount/otherBank.messages.ja.js'
import { ja as birthdayFields } from '../onboarding/kinds/Birthday/Birthday.messages.ja.js'
import { ja as businessName } from '../onboarding/kinds/BusinessName/businessName.messages.ja.js'
import { ja as businessType } from '../onboarding/kinds/BusinessType/businessType.messages.ja.js'
import { ja as commerceActUrl } from '../onboarding/kinds/CommerceActUrl/commerceActUrl.messages.ja.js'
import { ja as companyNameField } from '../onboarding/kinds/CompanyName/CompanyName.messages.ja.js'
import { ja as companyNameJapan } from '../onboarding/kinds/CompanyNameJapan/CompanyNameJapan.messages.ja.js'
import { ja as companyNumberJapan } from '../onboarding/kinds/CompanyNumberJapan/CompanyNumberJapan.messages.ja.js'
import { ja as document } from '../onboarding/kinds/Document/document.messages.ja.js'
import { ja as emailField } from '../onboarding/kinds/Email/Email.messages.ja.js'
import { ja as genderField } from '../onboarding/kinds/Gender/Gender.messages.ja.js'
import { ja as idNumberField } from '../onboarding/kinds/IdNumber/IdNumber.messages.ja.js'
import { ja as mcc } from '../onboarding/kinds/Mcc/mcc.messages.ja.js'
import { ja as nameFields } from '../onboarding/kinds/Name/Name.messages.ja.js'
import { ja as nameJapan } from '../onboarding/kinds/NameJapan/NameJapan.messages.ja.js'
import { ja as nationalityField } from '../onboarding/kinds/Nationality/Nationality.messages.ja.js'
import { ja as otherRequirement } from '../onboarding/kinds/Other/other.messages.ja.js'
import { ja as papers } from '../onboarding/kinds/Papers/papers.messages.ja.js'
import { ja as personsProvided } from '../onboarding/kinds/PersonsProvided/personsProvided.messages.ja.js'
import { ja as phoneField } from '../onboarding/kinds/Phone/Phone.messages.ja.js'
import { ja as politicalExposureField } from '../onboarding/kinds/PoliticalExposure/PoliticalExposure.messages.ja.js'
import { ja as productDescription } from '../onboarding/kinds/ProductDescription/productDescription.messages.ja.js'
import { ja as registrationNumberField } from '../onboarding/kinds/RegistrationNumber/RegistrationNumber.messages.ja.js'
import { ja as relationship } from '../onboarding/kinds/Relationship/relationship.messages.ja.js'
import { ja as statementDescriptor } from '../onboarding/kinds/StatementDescriptor/StatementDescriptor.messages.ja.js'
import { ja as structure } from '../onboarding/kinds/Structure/structure.messages.ja.js'
import { ja as support } from '../onboarding/kinds/Support/support.messages.ja.js'
import { ja as taxIdField } from '../onboarding/kinds/TaxId/TaxId.messages.ja.js'
import { ja as url } from '../onboarding/kinds/Url/url.messages.ja.js'
import { ja as vatIdField } from '../onboarding/kinds/VatId/VatId.messages.ja.js'
import { ja as onboardingPersons } from '../onboarding/persons/onboardingPersons.messages.ja.js'
import { ja as onboardingReview } from '../onboarding/review/onboardingReview.messages.ja.js'
import { ja as onboardingStep } from '../onboarding/step/onboardingSteps.messages.ja.js'
import { ja as payout } from '../payout/payout.messages.ja.js'
import { ja as payoutFailure } from '../payout/payoutFailure.messages.ja.js'
import { ja as requirementError } from '../requirements/requirementError.messages.ja.js'
import { ja as requirement } from '../requirements/requirements.messages.ja.js'
import { ja as websiteError } from '../requirements/websiteError.messages.ja.js'
import { ja as role } from '../roles/roles.messages.ja.js'
import { ja as ui } from '../ui/ui.messages.ja.js'

/**
 * All Japanese at once, for pages that a server renders: `<ConnectKitProvider locale="ja" messages={ja}>`. A page that only a
 * browser renders needs nothing: each component loads its own.
 * @public
 */
export const ja: Messages = {
  AccountRefusal: accountRefusal,
  OnboardingStep: ownStep,
  OnboardingSteps: onboardingStep,
  OnboardingPersons: onboardingPersons,
  OnboardingReview: onboardingReview,
  BusinessType: businessType,
  Url: url,
  ProductDescription: productDescription,
  BusinessName: businessName,
  CommerceActUrl: commerceActUrl,
  Support: support,
  Structure: structure,
  Relationship: relationship,
  PersonsProvided: personsProvided,
  OtherRequirement: otherRequirement,
  Mcc: mcc,
  ConnectStripeButton: connectStripeButton,
  NotificationBanner: notificationBanner,
  Country: country,
  OauthOnboarding: oauthOnboarding,
  EmbeddedOnboarding: embeddedOnboarding,
  HostedOnboarding: hostedOnboarding,
  WhatHappens: whatHappens,
  Oauth: oauth,
  StripeWindow: stripeWindow,
  ExpectedTimes: expectedTimes,
  NoAccount: noAccount,
  AccountLink: accountLink,
  AccountStatus: accountStatus,
  BalanceSummary: balanceSummary,
  OtherBank: otherBank,
  JapaneseBank: japaneseBank,
  Document: document,
  Papers: papers,
  BankAccount: bankAccount,
  Embedded: embedded,
  errors,
  OnboardingForm: onboardingForm,
  ClosedAccount: closedAccount,
  OnboardingWizard: onboardingWizard,
  OtherModes: otherModes,
  Payout: payout,
  PayoutButton: payoutButton,
  PayoutDetails: payoutDetails,
  PayoutFailure: payoutFailure,
  PayoutList: payoutList,
  Requirement: requirement,
  RequirementError: requirementError,
  RequirementsList: requirementsList,
  Role: role,
  ui,
  WebsiteError: websiteError,
  AddressFields: addressFields,
  AliasFields: aliasFields,
  BirthdayFields: birthdayFields,
  CompanyNameField: companyNameField,
  CountryField: countryField,
  EmailField: emailField,
  FieldProblem: fieldProblem,
  GenderField: genderField,
  Given: given,
  IdNumberField: idNumberField,
  NameFields: nameFields,
  NationalityField: nationalityField,
  PhoneField: phoneField,
  PoliticalExposureField: politicalExposureField,
  RegistrationNumberField: registrationNumberField,
  TaxIdField: taxIdField,
  VatIdField: vatIdField,
  AddressJapan: addressJapan,
  CompanyNameJapan: companyNameJapan,
  CompanyNumberJapan: companyNumberJapan,
  NameJapan: nameJapan,
  StatementDescriptor: statementDescriptor,
  JapaneseText: japaneseText,
}

/**
 * `connectStripeTool` for an assistant that is spoken to in Japanese: the same calls, told in Japanese.
 * @public
 */
export const connectStripeTool = {
  ...englishTool,
  description: [
    'Stripe を連結するボタンをチャットに表示します。連結すると、支払いの受け付けと入金ができます。',
    '「決済を追加したい」「商品を販売したい」「サブスクリプションを始めたい」のように、販売、支払いの受け付け、入金の準備を求められたときに呼び出します。',
    'ボタンを表示するだけで、本人がボタンを押して手続きを終えるまで何も連結されません。',
    '銀行口座、本人確認の番号、Stripe のキーをチャットで尋ねないでください。',
  ].join(''),
  input_schema: {
    ...englishTool.input_schema,
    properties: {
      reason: {
        ...englishTool.input_schema.properties.reason,
        description: '支払いの受け付けが必要な理由を、会話の言語で短い一文にします。リンクは含めません。',
      },
      account: {
        ...englishTool.input_schema.properties.account,
        description:
          '"existing" は、すでに Stripe アカウントがあり、それを使いたいと本人が言った場合だけ指定します。それ以外は "new" です。',
      },
    },
  },
} as const
