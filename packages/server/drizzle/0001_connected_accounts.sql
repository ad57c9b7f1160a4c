CREATE TABLE "connect_kit"."connected_accounts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"tenant" text NOT NULL,
	"account" text,
	"generation" text NOT NULL,
	"origin" text NOT NULL,
	"country" text,
	"status" text NOT NULL,
	"order" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "connect_kit"."oauth_states" (
	"nonce_hash" text PRIMARY KEY NOT NULL,
	"tenant" text NOT NULL,
	"subject" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE UNIQUE INDEX "connected_accounts_tenant" ON "connect_kit"."connected_accounts" USING btree ("tenant");--> statement-breakpoint
CREATE UNIQUE INDEX "connected_accounts_account" ON "connect_kit"."connected_accounts" USING btree ("account");--> statement-breakpoint
CREATE INDEX "connected_accounts_due" ON "connect_kit"."connected_accounts" USING btree ("next_attempt_at") WHERE "connect_kit"."connected_accounts"."status" = 'making';--> statement-breakpoint
CREATE INDEX "oauth_states_expiry" ON "connect_kit"."oauth_states" USING btree ("expires_at");