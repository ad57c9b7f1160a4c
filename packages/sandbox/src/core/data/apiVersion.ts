// Derived from the type declarations of stripe@23.1.0 (stripe-node, MIT licence, copyright Stripe, Inc.)
// by scripts/generateParams.mjs. Do not edit.

/** The version that requests without a `Stripe-Version` get. */
export const apiVersion = '2026-10-28.endive'

/** The release of the SDK that these tables were derived from. */
export const sdkVersion = '23.1.0'
