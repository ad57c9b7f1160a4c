CREATE TABLE "connect_kit"."inbox_events" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"account" text,
	"type" text NOT NULL,
	"object_id" text,
	"payload" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"processed_at" timestamp (3) with time zone,
	"dead_at" timestamp (3) with time zone,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "connect_kit"."money_operations" (
	"account" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"parameters" jsonb NOT NULL,
	"parameters_hash" text NOT NULL,
	"amount" bigint NOT NULL,
	"currency" text NOT NULL,
	"subject" text NOT NULL,
	"status" text DEFAULT 'unknown' NOT NULL,
	"payout" text,
	"error_type" text,
	"error_code" text,
	"error_param" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"leased_until" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "money_operations_account_id_pk" PRIMARY KEY("account","id")
);
--> statement-breakpoint
CREATE INDEX "inbox_events_due" ON "connect_kit"."inbox_events" USING btree ("next_attempt_at") WHERE "connect_kit"."inbox_events"."processed_at" is null and "connect_kit"."inbox_events"."dead_at" is null;--> statement-breakpoint
CREATE INDEX "inbox_events_received" ON "connect_kit"."inbox_events" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "money_operations_due" ON "connect_kit"."money_operations" USING btree ("next_attempt_at") WHERE "connect_kit"."money_operations"."status" = 'unknown';--> statement-breakpoint
CREATE INDEX "money_operations_open" ON "connect_kit"."money_operations" USING btree ("account","created_at") WHERE "connect_kit"."money_operations"."status" = 'unknown';