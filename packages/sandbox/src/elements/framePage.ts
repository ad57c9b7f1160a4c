import { html } from 'hono/html'

/** The document in which card data is typed: another origin's where the host's page is one, so that the host cannot read it. */
export const framePage = html`<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Connect sandbox</title>
</head>
<body>
<script src="../stripe.js" data-frame></script>
</body>
</html>`
