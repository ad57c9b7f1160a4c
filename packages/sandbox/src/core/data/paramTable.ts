// Derived from the type declarations of stripe@23.1.0 (stripe-node, MIT licence, copyright Stripe, Inc.)
// by scripts/generateParams.mjs. Do not edit.

/** One type a line, named by its position; see `params/paramFields.ts` for how it is read. */
export const typeLines = `
"string"
"integer"
{"object":{"amount!":1,"currency!":0,"fiscal_year_end!":0}}
{"enum":["lgbtqi_owned_business","minority_owned_business","none_of_these_apply","prefer_not_to_answer","women_owned_business"]}
{"array":3}
{"object":{"amount!":1,"currency!":0}}
{"object":{"city":0,"country":0,"line1":0,"line2":0,"postal_code":0,"state":0}}
{"object":{"annual_revenue":2,"estimated_worker_count":1,"mcc":0,"minority_owned_business_designation":4,"monthly_estimated_revenue":5,"name":0,"product_description":0,"specified_commercial_transactions_act_url?":0,"support_address":6,"support_email":0,"support_phone":0,"support_url?":0,"url":0}}
{"enum":["company","government_entity","individual","non_profit"]}
"boolean"
{"object":{"requested":9}}
{"object":{"acss_debit_payments":10,"affirm_payments":10,"afterpay_clearpay_payments":10,"alma_payments":10,"amazon_pay_payments":10,"app_distribution":10,"au_becs_debit_payments":10,"bacs_debit_payments":10,"bancontact_payments":10,"bank_transfer_payments":10,"billie_payments":10,"bizum_payments":10,"blik_payments":10,"blik_recurring_payments":10,"boleto_payments":10,"card_issuing":10,"card_payments":10,"cartes_bancaires_payments":10,"cashapp_payments":10,"crypto_payments":10,"eps_payments":10,"fpx_payments":10,"gb_bank_transfer_payments":10,"giropay_payments":10,"grabpay_payments":10,"ideal_payments":10,"india_international_payments":10,"jcb_payments":10,"jp_bank_transfer_payments":10,"kakao_pay_payments":10,"klarna_payments":10,"konbini_payments":10,"kr_card_payments":10,"legacy_payments":10,"link_payments":10,"mb_way_payments":10,"mobilepay_payments":10,"multibanco_payments":10,"mx_bank_transfer_payments":10,"naver_pay_payments":10,"nz_bank_account_becs_debit_payments":10,"oxxo_payments":10,"p24_payments":10,"pay_by_bank_payments":10,"payco_payments":10,"paynow_payments":10,"paypay_payments":10,"payto_payments":10,"pix_payments":10,"promptpay_payments":10,"revolut_pay_payments":10,"samsung_pay_payments":10,"satispay_payments":10,"scalapay_payments":10,"sepa_bank_transfer_payments":10,"sepa_debit_payments":10,"sequra_payments":10,"sofort_payments":10,"sunbit_payments":10,"swish_payments":10,"tax_reporting_us_1099_k":10,"tax_reporting_us_1099_misc":10,"transfers":10,"treasury":10,"twint_payments":10,"upi_payments":10,"us_bank_account_ach_payments":10,"us_bank_transfer_payments":10,"wero_payments":10,"zip_payments":10}}
{"object":{"town":0,"city":0,"country":0,"line1":0,"line2":0,"postal_code":0,"state":0}}
{"object":{"date":1,"ip":0,"user_agent":0}}
{"enum":["qualified_entity_exceeds_ownership_threshold","qualifies_as_financial_institution"]}
{"object":{"day!":1,"month!":1,"year!":1}}
{"enum":["free_zone_establishment","free_zone_llc","government_instrumentality","governmental_unit","incorporated_non_profit","incorporated_partnership","limited_liability_partnership","llc","multi_member_llc","private_company","private_corporation","private_partnership","public_company","public_corporation","public_partnership","registered_charity","single_member_llc","sole_establishment","sole_proprietorship","tax_exempt_government_instrumentality","unincorporated_association","unincorporated_non_profit","unincorporated_partnership"]}
{"object":{"back":0,"front":0}}
{"object":{"document":17}}
{"object":{"address":6,"address_kana":12,"address_kanji":12,"administrative_address":6,"directors_provided":9,"directorship_declaration":13,"executives_provided":9,"export_license_id":0,"export_purpose_code":0,"name":0,"name_kana":0,"name_kanji":0,"owners_provided":9,"ownership_declaration":13,"ownership_exemption_reason?":14,"phone":0,"physical_address":6,"principal_place_of_business":6,"registration_date?":15,"registration_number":0,"representative_declaration":13,"structure?":16,"tax_id":0,"tax_id_registrar":0,"vat_id":0,"verification":18}}
{"enum":["account","application"]}
{"object":{"payer":20}}
{"enum":["application","stripe"]}
{"object":{"payments":22}}
{"enum":["express","full","none"]}
{"object":{"type":24}}
{"object":{"fees":21,"losses":23,"requirement_collection":22,"stripe_dashboard":25}}
{"array":0}
{"object":{"files":27}}
{"object":{"person":0}}
{"object":{"files":27,"signer":29}}
{"object":{"bank_account_ownership_verification":28,"company_license":28,"company_memorandum_of_association":28,"company_ministerial_decree":28,"company_registration_verification":28,"company_tax_id_verification":28,"proof_of_address":28,"proof_of_business_presence":28,"proof_of_ultimate_beneficial_ownership":30}}
{"object":{"object!":0,"country!":0,"currency!":0,"account_holder_name":0,"account_holder_type":0,"routing_number":0,"account_number!":0}}
{"union":[0,32]}
{"object":{"payments_pricing?":0}}
{"map":0}
{"enum":["existing","none"]}
"number"
{"object":{"director":9,"executive":9,"owner":9,"percent_ownership?":37,"title":0}}
{"object":{"additional_document":17,"document":17}}
{"object":{"address":6,"address_kana":12,"address_kanji":12,"dob?":15,"email":0,"first_name":0,"first_name_kana":0,"first_name_kanji":0,"full_name_aliases?":27,"gender":0,"id_number":0,"id_number_secondary":0,"last_name":0,"last_name_kana":0,"last_name_kanji":0,"maiden_name":0,"metadata?":35,"phone":0,"political_exposure":36,"registered_address":6,"relationship":38,"ssn_last_4":0,"verification":39}}
{"object":{"display_name":0}}
{"object":{"icon":0,"logo":0,"primary_color":0,"secondary_color":0}}
{"object":{"date":1,"ip":0,"user_agent?":0}}
{"object":{"tos_acceptance":43}}
{"object":{"avs_failure":9,"cvc_failure":9}}
{"object":{"decline_on":45,"statement_descriptor_prefix":0,"statement_descriptor_prefix_kana?":0,"statement_descriptor_prefix_kanji?":0}}
{"enum":["always","never","offer"]}
{"object":{"hosted_payment_method_save":47}}
{"object":{"statement_descriptor":0,"statement_descriptor_kana":0,"statement_descriptor_kanji":0}}
{"enum":["minimum"]}
{"union":[50,1]}
{"enum":["daily","manual","monthly","weekly"]}
{"array":1}
{"enum":["friday","monday","saturday","sunday","thursday","tuesday","wednesday"]}
{"enum":["friday","monday","thursday","tuesday","wednesday"]}
{"array":55}
{"object":{"delay_days":51,"interval":52,"monthly_anchor":1,"monthly_payout_days":53,"weekly_anchor":54,"weekly_payout_days":56}}
{"object":{"debit_negative_balances":9,"schedule":57,"statement_descriptor":0}}
{"enum":["digital_content","other"]}
{"object":{}}
{"object":{"password!":0,"username":0}}
{"object":{"payment_flow_file":0}}
{"enum":["accessible","in_development","restricted"]}
{"object":{"accessible":60,"in_development":61,"restricted":62,"type":63}}
{"object":{"additional_files":27,"goods_type":59,"site":64}}
{"object":{"creditor_id":0}}
{"object":{"bacs_debit_payments":41,"branding":42,"card_issuing":44,"card_payments":46,"invoices":48,"payments":49,"payouts":58,"paypay_payments":65,"sepa_debit_payments":66,"treasury":44}}
{"object":{"date":1,"ip":0,"service_agreement":0,"user_agent":0}}
{"enum":["custom","express","standard"]}
{"object":{"account_token":0,"business_profile":7,"business_type":8,"capabilities":11,"company":19,"controller":26,"country":0,"default_currency":0,"documents":31,"email":0,"expand":27,"external_account":33,"groups":34,"individual":40,"metadata?":35,"settings":67,"tos_acceptance":68,"type":69}}
{"object":{"expand":27}}
{"object":{"bank_account_ownership_verification":28,"company_license":28,"company_memorandum_of_association":28,"company_ministerial_decree":28,"company_registration_verification":28,"company_tax_id_verification":28,"proof_of_address":28,"proof_of_business_presence":28,"proof_of_registration":30,"proof_of_ultimate_beneficial_ownership":30}}
{"enum":["bank_account"]}
{"enum":["company","individual"]}
{"object":{"object!":73,"account_holder_name":0,"account_holder_type":74,"account_number!":0,"country!":0,"currency":0,"routing_number":0}}
{"enum":["card"]}
{"object":{"object!":76,"address_city":0,"address_country":0,"address_line1":0,"address_line2":0,"address_state":0,"address_zip":0,"currency":0,"cvc":0,"default_for_currency":9,"exp_month!":1,"exp_year!":1,"metadata":35,"name":0,"number!":0}}
{"object":{"object!":76,"currency":0,"token!":0}}
{"union":[0,75,77,78]}
{"object":{"default_account_tax_ids?":27,"hosted_payment_method_save":47}}
{"object":{"bacs_debit_payments":41,"branding":42,"card_issuing":44,"card_payments":46,"invoices":80,"payments":49,"payouts":58,"paypay_payments":65,"sepa_debit_payments":66,"treasury":44}}
{"object":{"account_token":0,"business_profile":7,"business_type":8,"capabilities":11,"company":19,"default_currency":0,"documents":72,"email":0,"expand":27,"external_account?":79,"groups":34,"individual":40,"metadata?":35,"settings":81,"tos_acceptance":68}}
{"object":{"gt":1,"gte":1,"lt":1,"lte":1}}
{"union":[1,83]}
{"object":{"created":84,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"object!":76,"address_city":0,"address_country":0,"address_line1":0,"address_line2":0,"address_state":0,"address_zip":0,"currency":0,"cvc":0,"exp_month!":1,"exp_year!":1,"metadata":35,"name":0,"number!":0}}
{"union":[0,86,75,78]}
{"object":{"external_account!":87,"default_for_currency":9,"expand":27,"metadata":35}}
{"object":{"account":43}}
{"object":{"company_authorization":28,"passport":28,"visa":28}}
{"object":{"authorizer":9,"director":9,"executive":9,"legal_guardian":9,"owner":9,"percent_ownership?":37,"representative":9,"title":0}}
{"enum":["cuban","hispanic_or_latino","mexican","not_hispanic_or_latino","other_hispanic_or_latino","prefer_not_to_answer","puerto_rican"]}
{"array":92}
{"object":{"ethnicity":93,"ethnicity_other":0}}
{"enum":["african_american","american_indian_or_alaska_native","asian","asian_indian","black_or_african_american","chinese","ethiopian","filipino","guamanian_or_chamorro","haitian","jamaican","japanese","korean","native_hawaiian","native_hawaiian_or_other_pacific_islander","nigerian","other_asian","other_black_or_african_american","other_pacific_islander","prefer_not_to_answer","samoan","somali","vietnamese","white"]}
{"array":95}
{"object":{"race":96,"race_other":0}}
{"object":{"ethnicity_details":94,"race_details":97,"self_identified_gender":0}}
{"object":{"additional_tos_acceptances":89,"address":6,"address_kana":12,"address_kanji":12,"dob?":15,"documents":90,"email":0,"expand":27,"first_name":0,"first_name_kana":0,"first_name_kanji":0,"full_name_aliases?":27,"gender":0,"id_number":0,"id_number_secondary":0,"last_name":0,"last_name_kana":0,"last_name_kanji":0,"maiden_name":0,"metadata?":35,"nationality":0,"person_token":0,"phone":0,"political_exposure":36,"registered_address":6,"relationship":91,"ssn_last_4":0,"us_cfpb_data":98,"verification":39}}
{"enum":["bank_account","card"]}
{"object":{"expand":27,"object":100,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"authorizer":9,"director":9,"executive":9,"legal_guardian":9,"owner":9,"representative":9}}
{"object":{"expand":27,"relationship":102,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["credit","fraud_no_intent_to_fulfill","fraud_other","fraud_payment_method_casher","fraud_payment_method_tester","other","terms_of_service"]}
{"enum":["none","pause"]}
{"object":{"reason!":104,"expand":27,"payouts_action":105}}
{"object":{"expand":27,"requested":9}}
{"enum":["checking","futsu","savings","toza"]}
{"object":{"bank_account_ownership_verification":28}}
{"object":{"account_holder_name":0,"account_holder_type?":74,"account_type":108,"address_city":0,"address_country":0,"address_line1":0,"address_line2":0,"address_state":0,"address_zip":0,"default_for_currency":9,"documents":109,"exp_month":0,"exp_year":0,"expand":27,"metadata?":35,"name":0}}
{"enum":["account_onboarding","account_update"]}
{"enum":["currently_due","eventually_due"]}
{"enum":["include","omit"]}
{"object":{"fields":112,"future_requirements":113}}
{"object":{"account!":0,"type!":111,"collect":112,"collection_options":114,"expand":27,"refresh_url":0,"return_url":0}}
{"object":{"disable_stripe_user_authentication":9,"external_account_collection":9}}
{"object":{"enabled!":9,"features":116}}
{"object":{"enabled!":9,"features":60}}
{"object":{"disable_stripe_user_authentication":9,"edit_payout_schedule":9,"external_account_collection":9,"instant_payouts":9,"standard_payouts":9}}
{"object":{"enabled!":9,"features":119}}
{"object":{"capture_payments":9,"destination_on_behalf_of_charge_management":9,"dispute_management":9,"refund_management":9,"smart_disputes_management":9}}
{"object":{"enabled!":9,"features":121}}
{"object":{"disable_stripe_user_authentication":9,"external_account_collection":9,"send_money":9,"transfer_balance":9}}
{"object":{"enabled!":9,"features":123}}
{"object":{"card_spend_dispute_management":9}}
{"object":{"enabled!":9,"features":125}}
{"object":{"disable_stripe_user_authentication":9,"external_account_collection":9,"instant_payouts":9}}
{"object":{"enabled!":9,"features":127}}
{"object":{"card_management":9,"card_spend_dispute_management":9,"cardholder_management":9,"spend_control_management":9}}
{"object":{"enabled!":9,"features":129}}
{"object":{"card_management":9,"card_spend_dispute_management":9,"cardholder_management":9,"disable_stripe_user_authentication":9,"spend_control_management":9}}
{"object":{"enabled!":9,"features":131}}
{"object":{"destination_on_behalf_of_charge_management":9,"dispute_management":9,"refund_management":9,"smart_disputes_management":9}}
{"object":{"enabled!":9,"features":133}}
{"object":{"disable_stripe_user_authentication":9}}
{"object":{"enabled!":9,"features":135}}
{"object":{"account_management":117,"account_onboarding":117,"balance_report":118,"balances":120,"disputes_list":122,"documents":118,"financial_account":124,"financial_account_transactions":126,"instant_payouts_promotion":128,"issuing_card":130,"issuing_cards_list":132,"notification_banner":117,"payment_details":122,"payment_disputes":134,"payment_method_settings":136,"payments":122,"payout_details":118,"payout_reconciliation_report":118,"payouts":120,"payouts_list":118,"reporting_chart":118,"tax_registrations":118,"tax_settings":118,"terminal_hardware_orders":118,"terminal_hardware_shop":118}}
{"object":{"account!":0,"components!":137,"expand":27}}
{"object":{"domain_name!":0,"expand":27}}
{"object":{"domain_name":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"charge":0,"created":84,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"amount":1,"expand":27,"metadata":35}}
{"object":{"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"expand":27,"metadata?":35}}
{"enum":["transfer_all","transfer_up_to_amount"]}
{"object":{"payout_method!":0,"transfer_up_to_amount":1,"type!":145}}
{"array":146}
{"map":147}
{"map":1}
{"object":{"interval":52,"monthly_payout_days":53,"weekly_payout_days":56}}
{"object":{"automatic_transfer_rules_by_currency?":148,"minimum_balance_by_currency?":149,"schedule":150,"statement_descriptor":0}}
{"object":{"hour":1,"minutes":1,"timezone":0}}
{"object":{"delay_days_override?":1,"start_of_day?":152}}
{"object":{"debit_negative_balances":9,"payouts":151,"settlement_timing":153}}
{"object":{"expand":27,"payments":154}}
{"object":{"created":84,"currency":0,"expand":27,"payout":0,"source":0,"type":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"account!":0,"amount":1}}
{"object":{"session":0}}
{"object":{"address!":6,"carrier":0,"name!":0,"phone":0,"tracking_number":0}}
{"object":{"amount":1,"description":0,"destination!":0}}
{"object":{"amount":1,"application_fee":1,"application_fee_amount":1,"capture":9,"currency":0,"customer":0,"description":0,"destination":157,"expand":27,"metadata?":35,"on_behalf_of":0,"radar_options":158,"receipt_email":0,"shipping":159,"source":0,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_data":160,"transfer_group":0}}
{"enum":["fraudulent","safe"]}
{"object":{"user_report!?":162}}
{"object":{"customer":0,"description":0,"expand":27,"fraud_details":163,"metadata?":35,"receipt_email":0,"shipping":159,"transfer_group":0}}
{"object":{"created":84,"customer":0,"expand":27,"payment_intent":0,"transfer_group":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"amount":1}}
{"object":{"amount":1,"application_fee":1,"application_fee_amount":1,"expand":27,"receipt_email":0,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_data":166,"transfer_group":0}}
{"object":{"query!":0,"expand":27,"limit":1,"page":0}}
{"object":{"products":27}}
{"object":{"amount_off!":1}}
{"map":170}
{"enum":["forever","once","repeating"]}
{"object":{"amount_off":1,"applies_to":169,"currency":0,"currency_options":171,"duration":172,"duration_in_months":1,"expand":27,"id":0,"max_redemptions":1,"metadata?":35,"name":0,"percent_off":37,"redeem_by":1}}
{"object":{"currency_options":171,"expand":27,"metadata?":35,"name":0}}
{"enum":["credit_note","none"]}
{"object":{"amount!":1,"tax_rate!":0,"taxable_amount!":1}}
{"array":176}
{"enum":["custom_line_item","invoice_line_item"]}
"decimal"
{"object":{"amount":1,"description":0,"invoice_line_item":0,"metadata":35,"quantity":1,"tax_amounts?":177,"tax_rates?":27,"type!":178,"unit_amount":1,"unit_amount_decimal":179}}
{"array":180}
{"enum":["duplicate","fraudulent","order_change","product_unsatisfactory"]}
{"object":{"payment_record!":0,"refund_group!":0}}
{"enum":["payment_record_refund","refund"]}
{"object":{"amount_refunded":1,"payment_record_refund":183,"refund":0,"type":184}}
{"array":185}
{"object":{"shipping_rate":0}}
{"object":{"invoice!":0,"amount":1,"credit_amount":1,"effective_at":1,"email_type":175,"expand":27,"lines":181,"memo":0,"metadata":35,"out_of_band_amount":1,"reason":182,"refund_amount":1,"refunds":186,"shipping_cost":187}}
{"object":{"expand":27,"memo":0,"metadata":35}}
{"object":{"created":84,"customer":0,"customer_account":0,"expand":27,"invoice":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"invoice!":0,"amount":1,"credit_amount":1,"effective_at":1,"email_type":175,"expand":27,"lines":181,"memo":0,"metadata":35,"out_of_band_amount":1,"reason":182,"refund_amount":1,"refunds":186,"shipping_cost":187,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["automatic","manual","merchant_default"]}
{"object":{"reconciliation_mode":192}}
{"object":{"settings":193}}
{"object":{"name!":0,"value!":0}}
{"array":195}
{"enum":["exclude_tax","include_inclusive_tax"]}
{"object":{"amount_tax_display?":197,"template":0}}
{"object":{"custom_fields?":196,"default_payment_method":0,"footer":0,"rendering_options?":198}}
{"object":{"address!":6,"name!":0,"phone":0}}
{"enum":["deferred","immediately"]}
{"object":{"ip_address?":0,"validate_location":201}}
{"enum":["exempt","none","reverse"]}
{"enum":["ad_nrt","ae_trn","al_tin","am_tin","ao_tin","ar_cuit","au_abn","au_acn","au_arn","au_wpn","aw_tin","az_tin","ba_tin","bb_tin","bd_bin","bf_ifu","bg_uic","bh_vat","bj_ifu","bo_tin","br_cnpj","br_cpf","bs_tin","bw_vat","by_tin","ca_bn","ca_gst_hst","ca_pst_bc","ca_pst_mb","ca_pst_sk","ca_qst","cd_nif","ch_uid","ch_vat","ci_vat","cl_tin","cm_niu","cn_tin","co_nit","cr_tin","cv_nif","cz_dic","de_stn","do_rcn","ec_ruc","eg_tin","es_cif","et_tin","eu_oss_vat","eu_vat","fo_vat","fr_siren","fr_siret","fr_spi","gb_vat","ge_vat","gh_tin","gi_tin","gn_nif","hk_br","hr_oib","hu_tin","ic_nif","id_npwp","il_vat","in_gst","is_kt","is_vat","it_cf","jp_cn","jp_rn","jp_trn","ke_pin","kg_tin","kh_tin","kr_brn","kz_bin","la_tin","li_uid","li_vat","lk_vat","ma_vat","md_cf","md_vat","me_pib","mk_vat","mr_nif","mu_vat","mx_rfc","my_frp","my_itn","my_sst","mz_nuit","ng_tin","no_vat","no_voec","np_pan","nz_bn","nz_gst","om_vat","pe_ruc","ph_tin","pl_nip","pt_nif","py_ruc","ro_tin","rs_pib","ru_inn","ru_kpp","sa_vat","sg_gst","sg_uen","si_tin","sm_coe","sn_ninea","sr_fin","sv_nit","th_vat","tj_tin","tr_tin","tt_bir","tt_vat","tw_vat","tz_vat","ua_vat","ug_tin","us_ein","uy_ruc","uz_tin","uz_vat","ve_rif","vn_tin","za_vat","zm_tin","zw_tin"]}
{"object":{"type!":204,"value!":0}}
{"array":205}
{"object":{"address?":6,"balance":1,"business_name?":0,"cash_balance":194,"description":0,"email":0,"expand":27,"individual_name?":0,"invoice_prefix":0,"invoice_settings":199,"metadata?":35,"name":0,"next_invoice_sequence":1,"payment_method":0,"phone":0,"preferred_locales":27,"shipping?":200,"source":0,"tax":202,"tax_exempt?":203,"tax_id_data":206,"test_clock":0,"validate":9}}
{"enum":["auto","deferred","immediately"]}
{"object":{"ip_address?":0,"validate_location":208}}
{"object":{"address?":6,"balance":1,"business_name?":0,"cash_balance":194,"default_source":0,"description":0,"email":0,"expand":27,"individual_name?":0,"invoice_prefix":0,"invoice_settings":199,"metadata?":35,"name":0,"next_invoice_sequence":1,"phone":0,"preferred_locales":27,"shipping?":200,"source":0,"tax":209,"tax_exempt?":203,"validate":9}}
{"object":{"created":84,"email":0,"expand":27,"test_clock":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"amount!":1,"currency!":0,"description":0,"expand":27,"metadata?":35}}
{"object":{"country!":0}}
{"enum":["iban","sort_code","spei","zengin"]}
{"array":214}
{"enum":["eu_bank_transfer","gb_bank_transfer","jp_bank_transfer","mx_bank_transfer","us_bank_transfer"]}
{"object":{"eu_bank_transfer":213,"requested_address_types":215,"type!":216}}
{"enum":["bank_transfer"]}
{"object":{"bank_transfer!":217,"currency!":0,"funding_type!":218,"expand":27}}
{"object":{"source!":0,"expand":27,"metadata":35,"validate":9}}
{"object":{"type!":204,"value!":0,"expand":27}}
{"object":{"created":84,"expand":27,"invoice":0,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["always","limited","unspecified"]}
{"enum":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","custom","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}
{"object":{"allow_redisplay":223,"expand":27,"type":224,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"expand":27,"object":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"description":0,"expand":27,"metadata?":35}}
{"object":{"expand":27,"settings":193}}
{"object":{"address":6,"email":0,"name":0,"phone":0}}
{"object":{"account_holder_name":0,"account_holder_type":74,"address_city":0,"address_country":0,"address_line1":0,"address_line2":0,"address_state":0,"address_zip":0,"exp_month":0,"exp_year":0,"expand":27,"metadata?":35,"name":0,"owner":229}}
{"object":{"amounts":53,"expand":27}}
{"object":{"enabled!":9}}
{"array":223}
{"enum":["disabled","enabled"]}
{"object":{"payment_method_allow_redisplay_filters":233,"payment_method_remove":234}}
{"object":{"enabled!":9,"features":235}}
{"object":{"payment_method_allow_redisplay_filters":233,"payment_method_redisplay":234,"payment_method_remove":234,"payment_method_save":234,"payment_method_save_allow_redisplay_override":223}}
{"object":{"enabled!":9,"features":237}}
{"enum":["off_session","on_session"]}
{"object":{"payment_method_allow_redisplay_filters":233,"payment_method_redisplay":234,"payment_method_redisplay_limit":1,"payment_method_remove":234,"payment_method_save":234,"payment_method_save_usage":239}}
{"object":{"enabled!":9,"features":240}}
{"object":{"active_entitlements":232,"buy_button":232,"customer_portal":232,"customer_sheet":236,"mobile_payment_element":238,"payment_element":241,"pricing_table":232}}
{"object":{"components!":242,"customer":0,"customer_account":0,"expand":27}}
{"object":{"reason_for_filing?":0,"supporting_files?":27}}
{"object":{"card?":244}}
{"object":{"fee_acknowledged":9}}
{"enum":["merchandise","services"]}
{"object":{"customer_account_id?":0,"customer_device_fingerprint?":0,"customer_device_id?":0,"customer_email_address?":0,"customer_purchase_ip?":0,"merchandise_or_services":247,"product_description?":0,"shipping_address":6}}
{"object":{"charge!":0,"customer_account_id?":0,"customer_device_fingerprint?":0,"customer_device_id?":0,"customer_email_address?":0,"customer_purchase_ip?":0,"product_description?":0,"shipping_address":6}}
{"array":249}
{"object":{"disputed_transaction":248,"prior_undisputed_transactions":250}}
{"object":{"mastercard_compliance":246,"visa_compelling_evidence_3":251,"visa_compliance":246}}
{"object":{"access_activity_log":0,"appeal?":245,"billing_address":0,"cancellation_policy":0,"cancellation_policy_disclosure":0,"cancellation_rebuttal":0,"customer_communication":0,"customer_email_address":0,"customer_name":0,"customer_purchase_ip":0,"customer_signature":0,"duplicate_charge_documentation":0,"duplicate_charge_explanation":0,"duplicate_charge_id":0,"enhanced_evidence?":252,"product_description":0,"receipt":0,"refund_policy":0,"refund_policy_disclosure":0,"refund_refusal_explanation":0,"service_date":0,"service_documentation":0,"shipping_address":0,"shipping_carrier":0,"shipping_date":0,"shipping_documentation":0,"shipping_tracking_number":0,"uncategorized_file":0,"uncategorized_text":0}}
{"enum":["manual","prefer_manual","prefer_smart_disputes","smart_disputes"]}
{"object":{"evidence":253,"expand":27,"intended_submission_method":254,"metadata?":35,"submit":9}}
{"object":{"charge":0,"created":84,"expand":27,"payment_intent":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"customer":0,"expand":27,"issuing_card":0,"nonce":0,"verification_session":0}}
{"object":{"created":84,"delivery_success":9,"expand":27,"type":0,"types":27,"ending_before":0,"limit":1,"starting_after":0}}
"any"
{"enum":["account_requirement","additional_verification","business_icon","business_logo","customer_signature","dispute_evidence","identity_document","issuing_regulatory_reporting","pci_document","platform_terms_of_service","tax_document_user_upload","terminal_android_apk","terminal_reader_splashscreen","terminal_wifi_certificate","terminal_wifi_private_key"]}
{"object":{"create!":9,"expires_at":1,"metadata?":35}}
{"object":{"file!":259,"purpose!":260,"expand":27,"file_link_data":261}}
{"enum":["account_requirement","additional_verification","business_icon","business_logo","customer_signature","dispute_evidence","document_provider_identity_document","finance_report_run","financial_account_statement","identity_document","identity_document_downloadable","issuing_regulatory_reporting","pci_document","platform_terms_of_service","selfie","sigma_scheduled_query","tax_document_user_upload","terminal_android_apk","terminal_reader_splashscreen","terminal_wifi_certificate","terminal_wifi_private_key"]}
{"object":{"created":84,"expand":27,"purpose":263,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"file!":0,"expand":27,"expires_at":1,"metadata?":35}}
{"enum":["now"]}
{"union":[266,1]}
{"object":{"expand":27,"expires_at?":267,"metadata?":35}}
{"object":{"created":84,"expand":27,"expired":9,"file":0,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["account","self"]}
{"object":{"account":0,"type!":270}}
{"object":{"enabled!":9,"liability":271}}
{"enum":["charge_automatically","send_invoice"]}
{"object":{"coupon":0,"discount":0,"promotion_code":0}}
{"array":274}
{"enum":["revision"]}
{"object":{"action!":276,"invoice!":0}}
{"enum":["business","personal"]}
{"object":{"transaction_type":278}}
{"enum":["automatic","instant","microdeposits"]}
{"object":{"mandate_options":279,"verification_method":280}}
{"enum":["de","en","fr","nl"]}
{"object":{"preferred_language":282}}
{"enum":["ch_ein","de_hrb","dk_cvr","es_cif","fi_tunnus","fr_siren","fr_siret","it_rea","nl_kvk","no_org_number","no_pno","se_org_number","se_pno","uk_crn"]}
{"object":{"registered_address?":6,"registered_name":0,"registration_number":0,"registration_type?":284,"vat":0}}
{"object":{"company_details?":285,"reference":0}}
{"enum":["month"]}
{"enum":["bonus","fixed_count","revolving"]}
{"object":{"count":1,"interval":287,"type!":288}}
{"object":{"enabled":9,"plan?":289}}
{"enum":["any","automatic","challenge"]}
{"object":{"installments":290,"request_three_d_secure":291}}
{"object":{"eu_bank_transfer":213,"type":0}}
{"object":{"bank_transfer":293,"funding_type":0}}
{"enum":["dependant_support","government","loan","mortgage","other","pension","personal","retail","salary","tax","utility"]}
{"object":{"amount":1,"purpose":295}}
{"object":{"mandate_options":296}}
{"enum":["always","never"]}
{"object":{"amount_includes_iof":298,"expires_after_seconds":1}}
{"enum":["fixed","maximum"]}
{"object":{"amount":1,"amount_type":300,"description":0,"end_date":1}}
{"object":{"mandate_options":301}}
{"enum":["checking","savings"]}
{"array":303}
{"object":{"account_subcategories":304}}
{"enum":["balances","ownership","payment_method","transactions"]}
{"array":306}
{"enum":["balances","ownership","transactions"]}
{"array":308}
{"object":{"filters":305,"permissions":307,"prefetch":309}}
{"object":{"financial_connections":310,"verification_method":280}}
{"object":{"acss_debit?":281,"bancontact?":283,"billie?":286,"blik?":60,"card?":292,"customer_balance?":294,"konbini?":60,"payto?":297,"pix?":299,"sepa_debit?":60,"upi?":302,"us_bank_account?":311}}
{"enum":["ach_credit_transfer","ach_debit","acss_debit","affirm","alipay","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","blik","boleto","card","cashapp","crypto","custom","customer_balance","eps","fpx","giropay","grabpay","ideal","jp_credit_transfer","kakao_pay","klarna","konbini","kr_card","link","mb_way","multibanco","naver_pay","nz_bank_account","p24","pay_by_bank","payco","paynow","paypal","payto","pix","promptpay","revolut_pay","satispay","sepa_credit_transfer","sepa_debit","sequra","sofort","swish","twint","upi","us_bank_account","wechat_pay"]}
{"array":313}
{"object":{"default_mandate?":0,"payment_method_options":312,"payment_method_types?":314}}
{"enum":["exclude","include"]}
{"enum":["a4","auto","letter"]}
{"object":{"page_size":317}}
{"object":{"amount_tax_display?":197,"pdf":318,"template":0,"template_version?":1}}
{"enum":["business_day","day","hour","month","week"]}
{"object":{"unit!":320,"value!":1}}
{"object":{"maximum":321,"minimum":321}}
{"enum":["exclusive","inclusive","unspecified"]}
{"object":{"amount!":1,"tax_behavior":323}}
{"map":324}
{"object":{"amount!":1,"currency!":0,"currency_options":325}}
{"enum":["fixed_amount"]}
{"object":{"delivery_estimate":322,"display_name!":0,"fixed_amount":326,"metadata":35,"tax_behavior":323,"tax_code":0,"type":327}}
{"object":{"shipping_rate":0,"shipping_rate_data":328}}
{"object":{"address!":6,"name!":0,"phone?":0}}
{"object":{"amount":1,"destination!":0}}
{"object":{"account_tax_ids?":27,"application_fee_amount":1,"auto_advance":9,"automatic_tax":272,"automatically_finalizes_at":1,"collection_method":273,"currency":0,"custom_fields?":196,"customer":0,"customer_account":0,"days_until_due":1,"default_payment_method":0,"default_source":0,"default_tax_rates":27,"description":0,"discounts?":275,"due_date":1,"effective_at":1,"expand":27,"footer":0,"from_invoice":277,"issuer":271,"metadata?":35,"number":0,"on_behalf_of":0,"payment_settings":315,"pending_invoice_items_behavior":316,"rendering":319,"shipping_cost":329,"shipping_details":330,"statement_descriptor":0,"subscription":0,"transfer_data":331}}
{"object":{"account_tax_ids?":27,"application_fee_amount":1,"auto_advance":9,"automatic_tax":272,"automatically_finalizes_at":1,"collection_method":273,"custom_fields?":196,"days_until_due":1,"default_payment_method":0,"default_source?":0,"default_tax_rates?":27,"description":0,"discounts?":275,"due_date":1,"effective_at?":1,"expand":27,"footer":0,"issuer":271,"metadata?":35,"number?":0,"on_behalf_of?":0,"payment_settings":315,"rendering":319,"shipping_cost?":329,"shipping_details?":330,"statement_descriptor":0,"transfer_data?":331}}
{"enum":["draft","open","paid","uncollectible","void"]}
{"object":{"collection_method":273,"created":84,"customer":0,"customer_account":0,"due_date":84,"expand":27,"status":334,"subscription":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"end!":1,"start!":1}}
{"object":{"performance_location":0,"tax_code?":0}}
{"object":{"description":0,"images":27,"metadata":35,"name!":0,"tax_code":0,"tax_details":337,"unit_label":0}}
{"object":{"currency!":0,"product":0,"product_data":338,"tax_behavior":323,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"price":0}}
{"enum":["city","country","county","district","multiple","state"]}
{"enum":["admissions_tax","amusement_tax","attendance_tax","communications_tax","digital_excise_tax","entertainment_tax","get_fund","gross_receipts_tax","gst","hospitality_tax","hst","igst","jct","lease_tax","luxury_tax","mass_transit_parking_tax","nhil","parking_tax","pst","qst","resort_tax","retail_delivery_fee","rst","sales_tax","service_tax","tourism_tax","utility_users_tax","vat"]}
{"object":{"country":0,"description":0,"display_name!":0,"inclusive!":9,"jurisdiction":0,"jurisdiction_level":341,"percentage!":37,"state":0,"tax_type":342}}
{"enum":["customer_exempt","not_collecting","not_subject_to_tax","not_supported","portion_product_exempt","portion_reduced_rated","portion_standard_rated","product_exempt","product_exempt_holiday","proportionally_rated","reduced_rated","reverse_charge","standard_rated","taxable_basis_reduced","zero_rated"]}
{"object":{"amount!":1,"tax_rate_data!":343,"taxability_reason":344,"taxable_amount!":1}}
{"array":345}
{"object":{"amount":1,"description":0,"discountable":9,"discounts?":275,"invoice_item":0,"metadata?":35,"period":336,"price_data":339,"pricing":340,"quantity":1,"quantity_decimal":179,"tax_amounts?":346,"tax_rates?":27}}
{"array":347}
{"object":{"lines!":348,"expand":27,"invoice_metadata?":35}}
{"object":{"expand":27,"payment_intent":0,"payment_record":0}}
{"object":{"ip_address?":0}}
{"object":{"address?":6,"shipping?":200,"tax":351,"tax_exempt?":203,"tax_ids":206}}
{"object":{"currency!":0,"product!":0,"tax_behavior":323,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"amount":1,"currency":0,"description":0,"discountable":9,"discounts?":275,"invoiceitem":0,"metadata?":35,"period":336,"price":0,"price_data":353,"quantity":1,"quantity_decimal":179,"tax_behavior":323,"tax_code?":0,"tax_rates?":27,"unit_amount":1,"unit_amount_decimal":179}}
{"array":354}
{"enum":["next","recurring"]}
{"enum":["included","itemized"]}
{"object":{"proration_discounts":357}}
{"enum":["classic","flexible"]}
{"object":{"flexible":358,"type!":359}}
{"enum":["cancel","release"]}
{"enum":["now","timestamp"]}
{"object":{"timestamp":1,"type!":362}}
{"enum":["none","pause_at"]}
{"object":{"type":364}}
{"enum":["item_current_period_start","none","pause_at"]}
{"object":{"type":366}}
{"object":{"outstanding_usage_through":365,"unused_time_from":367}}
{"enum":["invoice","pending_invoice_item"]}
{"enum":["subscription"]}
{"object":{"bill_for":368,"invoicing_behavior":369,"type":370}}
{"object":{"pause_at":363,"settings":371}}
{"enum":["day","month","week","year"]}
{"object":{"interval!":373,"interval_count":1}}
{"enum":["duration","now","timestamp"]}
{"object":{"duration":374,"timestamp":1,"type!":375}}
{"enum":["resume_at","unchanged"]}
{"enum":["resume_on_payment_attempt","resume_on_payment_success"]}
{"enum":["always_invoice","create_prorations","none"]}
{"object":{"billing_cycle_anchor":377,"payment_behavior":378,"proration_behavior":379}}
{"object":{"resume_at":376,"settings":380}}
{"object":{"key":0,"pause":372,"resume?":381}}
{"array":382}
{"enum":["min_item_period_end","phase_end","timestamp"]}
{"object":{"timestamp":1,"type!":384}}
{"enum":["max_item_period_start","phase_start","timestamp"]}
{"object":{"timestamp":1,"type!":386}}
{"object":{"end!":385,"start!":387}}
{"object":{"discountable":9,"discounts":275,"metadata":35,"period":388,"price":0,"price_data":353,"quantity":1,"tax_rates?":27}}
{"array":389}
{"enum":["automatic","phase_start"]}
{"object":{"amount_gte":1,"reset_billing_cycle_anchor":9}}
{"object":{"account_tax_ids?":27,"days_until_due":1,"issuer":271}}
{"object":{"usage_gte!":1}}
{"object":{"currency!":0,"product!":0,"recurring!":374,"tax_behavior":323,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"billing_thresholds?":394,"discounts?":275,"metadata":35,"plan":0,"price":0,"price_data":395,"quantity":1,"tax_rates?":27}}
{"array":396}
{"object":{"amount_percent":37,"destination!":0}}
{"object":{"add_invoice_items":390,"application_fee_percent":37,"automatic_tax":272,"billing_cycle_anchor":391,"billing_thresholds?":392,"collection_method":273,"currency":0,"default_payment_method":0,"default_tax_rates?":27,"description?":0,"discounts?":275,"duration":374,"end_date":267,"invoice_settings":393,"items!":397,"metadata":35,"on_behalf_of":0,"proration_behavior":379,"start_date":267,"transfer_data":398,"trial":9,"trial_end":267}}
{"array":399}
{"object":{"billing_mode":360,"end_behavior":361,"pause_schedules?":383,"phases":400,"proration_behavior":379}}
{"enum":["now","timestamp","unchanged"]}
{"object":{"timestamp":1,"type!":402}}
{"enum":["price"]}
{"object":{"price":0,"type!":404}}
{"array":405}
{"enum":["duration","timestamp"]}
{"object":{"duration":374,"timestamp":1,"type!":407}}
{"object":{"applies_to":406,"bill_until":408,"key":0}}
{"array":409}
{"enum":["max_billed_until","max_period_end","min_period_end"]}
{"union":[411,1]}
{"object":{"trial_offer!":0}}
{"object":{"billing_thresholds?":394,"clear_usage":9,"current_trial":413,"deleted":9,"discounts?":275,"id":0,"metadata?":35,"plan":0,"price":0,"price_data":395,"quantity":1,"tax_rates?":27}}
{"array":414}
{"enum":["none","now"]}
{"object":{"type!":416}}
{"enum":["item_current_period_start","none","now"]}
{"object":{"type!":418}}
{"object":{"outstanding_usage_through":417,"unused_time_from":419}}
{"object":{"bill_for":420,"invoicing_behavior":369,"type":370}}
{"object":{"billing_cycle_anchor":403,"billing_mode":360,"billing_schedules?":410,"cancel_at?":412,"cancel_at_period_end":9,"cancel_now":9,"default_tax_rates?":27,"items":415,"metadata?":35,"pause":421,"proration_behavior":379,"proration_date":1,"resume_at":266,"start_date":1,"trial_end":267}}
{"object":{"automatic_tax":272,"currency":0,"customer":0,"customer_account":0,"customer_details":352,"discounts?":275,"expand":27,"invoice_items":355,"issuer":271,"on_behalf_of?":0,"preview_mode":356,"schedule":0,"schedule_details":401,"subscription":0,"subscription_details":422}}
{"object":{"auto_advance":9,"expand":27}}
{"object":{"expand":27,"forgive":9,"mandate?":0,"off_session":9,"paid_out_of_band":9,"payment_method":0,"source":0}}
{"enum":["delete","unassign"]}
{"object":{"behavior!":426,"id!":0}}
{"array":427}
{"object":{"lines!":428,"expand":27,"invoice_metadata?":35}}
{"object":{"amount":1,"description":0,"discountable":9,"discounts?":275,"id!":0,"metadata?":35,"period":336,"price_data":339,"pricing":340,"quantity":1,"quantity_decimal":179,"tax_amounts?":346,"tax_rates?":27}}
{"array":430}
{"object":{"lines!":431,"expand":27,"invoice_metadata?":35}}
{"object":{"amount":1,"description":0,"discountable":9,"discounts?":275,"expand":27,"metadata?":35,"period":336,"price_data":339,"pricing":340,"quantity":1,"quantity_decimal":179,"tax_amounts?":346,"tax_rates?":27}}
{"object":{"amount":1,"currency":0,"customer":0,"customer_account":0,"description":0,"discountable":9,"discounts?":275,"expand":27,"invoice":0,"metadata?":35,"period":336,"price_data":353,"pricing":340,"quantity":1,"quantity_decimal":179,"subscription":0,"tax_behavior":323,"tax_code?":0,"tax_rates":27,"unit_amount_decimal":179}}
{"object":{"amount":1,"description":0,"discountable":9,"discounts?":275,"expand":27,"invoicing_rules?":0,"metadata?":35,"period":336,"price_data":353,"pricing":340,"quantity":1,"quantity_decimal":179,"tax_behavior":323,"tax_code?":0,"tax_rates?":27,"unit_amount_decimal":179}}
{"object":{"created":84,"customer":0,"customer_account":0,"expand":27,"invoice":0,"pending":9,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["payment_intent","payment_record"]}
{"object":{"payment_intent":0,"payment_record":0,"type!":437}}
{"enum":["canceled","open","paid"]}
{"object":{"created":84,"expand":27,"invoice":0,"payment":438,"status":439,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"expand":27,"version":1}}
{"enum":["active","archived"]}
{"object":{"expand":27,"status":442,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"payment_record!":0,"expand":27,"limit":1,"starting_after":0}}
{"enum":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boku_promptpay","boleto","capchase_pay","card","card_present","cashapp","check_scan","click_to_pay","crypto","customer_balance","demo_pay","duitnow","dummy_auth_push","dummy_passthrough_card","edenred","eps","fpx","gcash","getbalance","gift_card","giropay","gopay","grabpay","id_bank_transfer","ideal","interac_present","kakao_pay","klarna","knet","konbini","kr_card","kr_market","kriya","link","mb_way","mobilepay","momo","mondu","multibanco","naver_pay","netbanking","ng_bank","ng_bank_transfer","ng_card","ng_market","ng_ussd","ng_wallet","nz_bank_account","octopus","oxxo","p24","paper_check","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","qris","rechnung","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","shop_pay","shopeepay","sofort","south_korea_market","stripe_balance","sunbit","swish","tamara","test_pay","touch_n_go","truemoney","twint","upi","us_bank_account","us_cash_voucher","vipps","wechat_pay","wero","zip"]}
{"array":445}
{"object":{"commodity_code":0}}
{"object":{"image_url":0,"product_url":0,"reference":0,"subscription_reference":0}}
{"enum":["digital_goods","donation","physical_goods"]}
{"object":{"category":449,"description":0,"sold_by":0}}
{"object":{"card":447,"card_present":447,"klarna":448,"paypal":450}}
{"object":{"total_tax_amount!":1}}
{"object":{"discount_amount":1,"payment_method_options":451,"product_code":0,"product_name!":0,"quantity!":1,"tax":452,"unit_cost!":1,"unit_of_measure":0}}
{"array":453}
{"object":{"amount?":1,"from_postal_code?":0,"to_postal_code?":0}}
{"object":{"discount_amount?":1,"enforce_arithmetic_validation":9,"line_items?":454,"shipping?":455,"tax?":452}}
{"object":{"allow_redirects":298,"enabled!":9}}
{"enum":["automatic","automatic_async","manual"]}
{"enum":["automatic","manual"]}
{"enum":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}
{"array":460}
{"object":{"calculation!?":0}}
{"object":{"tax":462}}
{"object":{"inputs":463}}
{"object":{"ip_address!":0,"user_agent!":0}}
{"enum":["offline","online"]}
{"object":{"accepted_at":1,"offline":60,"online":465,"type!":466}}
{"object":{"customer_acceptance!":467}}
{"enum":["one_off","recurring"]}
{"union":[469,9]}
{"object":{"customer_reference?":0,"order_reference?":0}}
{"object":{"account_number!":0,"institution_number!":0,"transit_number!":0}}
{"object":{"account_number!":0,"bsb_number!":0}}
{"object":{"account_number":0,"sort_code":0}}
{"object":{"address?":6,"email?":0,"name?":0,"phone?":0,"tax_id":0}}
{"object":{"tax_id!":0}}
{"enum":["arzte_und_apotheker_bank","austrian_anadi_bank_ag","bank_austria","bankhaus_carl_spangler","bankhaus_schelhammer_und_schattera_ag","bawag_psk_ag","bks_bank_ag","brull_kallmus_bank_ag","btv_vier_lander_bank","capital_bank_grawe_gruppe_ag","deutsche_bank_ag","dolomitenbank","easybank_ag","erste_bank_und_sparkassen","hypo_alpeadriabank_international_ag","hypo_bank_burgenland_aktiengesellschaft","hypo_noe_lb_fur_niederosterreich_u_wien","hypo_oberosterreich_salzburg_steiermark","hypo_tirol_bank_ag","hypo_vorarlberg_bank_ag","marchfelder_bank","oberbank_ag","raiffeisen_bankengruppe_osterreich","schoellerbank_ag","sparda_bank_wien","volksbank_gruppe","volkskreditbank_ag","vr_bank_braunau"]}
{"object":{"bank":477}}
{"enum":["affin_bank","agrobank","alliance_bank","ambank","bank_islam","bank_muamalat","bank_of_china","bank_rakyat","bnp_paribas","bsn","cimb","citibank","deutsche_bank","hong_leong_bank","hsbc","kfh","maybank2e","maybank2u","mbsb_bank","ocbc","pb_enterprise","public_bank","rhb","standard_chartered","uob"]}
{"object":{"account_holder_type":74,"bank!":479}}
{"enum":["abn_amro","adyen","asn_bank","bunq","buut","finom","handelsbanken","ing","knab","mollie","moneyou","n26","nn","rabobank","regiobank","revolut","sns_bank","triodos_bank","van_lanschot","yoursafe"]}
{"object":{"bank":481}}
{"object":{"dob":15}}
{"enum":["card","points"]}
{"object":{"funding":484}}
{"object":{"account_holder_name":0,"account_number!":0,"bank_code!":0,"branch_code!":0,"reference":0,"suffix!":0}}
{"enum":["alior_bank","bank_millennium","bank_nowy_bfg_sa","bank_pekao_sa","banki_spbdzielcze","blik","bnp_paribas","boz","citi_handlowy","credit_agricole","envelobank","etransfer_pocztowy24","getin_bank","ideabank","ing","inteligo","mbank_mtransfer","nest_przelew","noble_pay","pbac_z_ipko","plus_bank","santander_przelew24","tmobile_usbugi_bankowe","toyota_bank","velobank","volkswagen_bank"]}
{"object":{"bank":487}}
{"object":{"account_number":0,"bsb_number":0,"pay_id":0}}
{"object":{"iban!":0}}
{"enum":["AT","BE","DE","ES","IT","NL"]}
{"object":{"country!":491}}
{"enum":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","cashapp","crypto","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}
{"object":{"account_holder_type":74,"account_number":0,"account_type":303,"financial_connections_account":0,"routing_number":0}}
{"object":{"acss_debit":472,"affirm":60,"afterpay_clearpay":60,"alipay":60,"allow_redisplay":223,"alma":60,"amazon_pay":60,"au_becs_debit":473,"bacs_debit":474,"bancontact":60,"billie":60,"billing_details":475,"bizum":60,"blik":60,"boleto":476,"cashapp":60,"crypto":60,"customer_balance":60,"eps":478,"fpx":480,"giropay":60,"grabpay":60,"ideal":482,"interac_present":60,"kakao_pay":60,"klarna":483,"konbini":60,"kr_card":60,"link":60,"mb_way":60,"metadata":35,"mobilepay":60,"multibanco":60,"naver_pay":485,"nz_bank_account":486,"oxxo":60,"p24":488,"pay_by_bank":60,"payco":60,"paynow":60,"paypal":60,"paypay":60,"payto":489,"pix":60,"promptpay":60,"radar_options":158,"revolut_pay":60,"samsung_pay":60,"satispay":60,"scalapay":60,"sepa_debit":490,"sequra":60,"sofort":492,"sunbit":60,"swish":60,"twint":60,"type!":493,"upi":302,"us_bank_account":494,"wechat_pay":60,"zip":60}}
{"enum":["combined","interval","sporadic"]}
{"object":{"custom_mandate_url?":0,"interval_description":0,"payment_schedule":496,"transaction_type":278}}
{"enum":["none","off_session","on_session"]}
{"object":{"mandate_options":497,"setup_future_usage?":498,"target_date":0,"verification_method":280}}
{"enum":["manual"]}
{"enum":["none"]}
{"object":{"capture_method?":500,"preferred_locale":0,"setup_future_usage":501}}
{"object":{"capture_method?":500,"reference":0,"setup_future_usage":501}}
{"enum":["none","off_session"]}
{"object":{"setup_future_usage?":504}}
{"object":{"capture_method?":500}}
{"object":{"capture_method?":500,"setup_future_usage?":504}}
{"object":{"setup_future_usage?":498,"target_date":0}}
{"object":{"reference_prefix?":0}}
{"object":{"mandate_options":509,"setup_future_usage?":498,"target_date":0}}
{"object":{"preferred_language":282,"setup_future_usage?":504}}
{"object":{"capture_method?":500,"company_details?":285,"reference":0}}
{"object":{"expires_at":1}}
{"object":{"code":0,"mandate_options":513,"setup_future_usage?":504}}
{"object":{"expires_after_days":1,"setup_future_usage?":498}}
{"enum":["day","month","sporadic","week","year"]}
{"enum":["india"]}
{"array":517}
{"object":{"amount!":1,"amount_type!":300,"description":0,"end_date":1,"interval!":516,"interval_count":1,"reference!":0,"start_date!":1,"supported_types":518}}
{"enum":["amex","cartes_bancaires","diners","discover","eftpos_au","girocard","interac","jcb","link","mastercard","unionpay","unknown","visa"]}
{"enum":["if_available","never"]}
{"enum":["installment","recurring","unscheduled"]}
{"enum":["A","C","I","N","R","U","Y"]}
{"enum":["01","02","05","06","07"]}
{"enum":["low_risk","none"]}
{"enum":["0","1","2","3","4","A"]}
{"object":{"cb_avalgo!":526,"cb_exemption":0,"cb_score":1}}
{"object":{"cartes_bancaires":527}}
{"enum":["1.0.2","2.1.0","2.2.0","2.3.0","2.3.1"]}
{"object":{"ares_trans_status":523,"cryptogram!":0,"electronic_commerce_indicator":524,"exemption_indicator":525,"network_options":528,"requestor_challenge_indicator":0,"transaction_id!":0,"version!":529}}
{"object":{"capture_method?":500,"cvc_token":0,"installments":290,"mandate_options":519,"moto":9,"network":520,"request_extended_authorization":521,"request_incremental_authorization":521,"request_multicapture":521,"request_overcapture":521,"request_three_d_secure":291,"require_cvc_recollection":9,"setup_credential_usage":522,"setup_future_usage?":498,"statement_descriptor_suffix_kana?":0,"statement_descriptor_suffix_kanji?":0,"stored_credential_usage":522,"three_d_secure":530}}
{"enum":["manual","manual_preferred"]}
{"enum":["domestic","international"]}
{"object":{"requested_priority":533}}
{"object":{"capture_method":532,"request_extended_authorization":9,"request_incremental_authorization_support":9,"routing":534}}
{"object":{"capture_method?":500,"setup_future_usage?":498}}
{"object":{"setup_future_usage":501}}
{"enum":["aba","iban","sepa","sort_code","spei","swift","zengin"]}
{"array":538}
{"object":{"eu_bank_transfer":213,"requested_address_types":539,"type!":216}}
{"object":{"bank_transfer":540,"funding_type":218,"setup_future_usage":501}}
{"object":{"average_amount":1,"maximum_amount":1,"minimum_amount":1,"purchase_interval":373,"purchase_interval_count":1}}
{"enum":["cs-CZ","da-DK","de-AT","de-CH","de-DE","el-GR","en-AT","en-AU","en-BE","en-CA","en-CH","en-CZ","en-DE","en-DK","en-ES","en-FI","en-FR","en-GB","en-GR","en-IE","en-IT","en-NL","en-NO","en-NZ","en-PL","en-PT","en-RO","en-SE","en-US","es-ES","es-US","fi-FI","fr-BE","fr-CA","fr-CH","fr-FR","it-CH","it-IT","nb-NO","nl-BE","nl-NL","pl-PL","pt-PT","ro-RO","sv-FI","sv-SE"]}
{"object":{"amount!":1,"date!":0}}
{"object":{"interval!":373,"interval_count":1,"name":0,"next_billing":544,"reference!":0}}
{"array":545}
{"object":{"capture_method?":500,"on_demand":542,"preferred_locale":543,"setup_future_usage":498,"subscriptions?":546}}
{"object":{"confirmation_number?":0,"expires_after_days?":1,"expires_at?":1,"product_description?":0,"setup_future_usage":501}}
{"object":{"capture_method?":500,"persistent_token":0,"setup_future_usage?":504}}
{"object":{"capture_method?":500,"setup_future_usage":501}}
{"object":{"expires_after_days":1,"setup_future_usage":501}}
{"object":{"setup_future_usage":501,"tos_shown_and_accepted":9}}
{"enum":["cs-CZ","da-DK","de-AT","de-DE","de-LU","el-GR","en-GB","en-US","es-ES","fi-FI","fr-BE","fr-FR","fr-LU","hu-HU","it-IT","nl-BE","nl-NL","pl-PL","pt-PT","sk-SK","sv-SE"]}
{"object":{"capture_method?":500,"preferred_locale":553,"reference":0,"risk_correlation_id":0,"setup_future_usage?":504}}
{"enum":["adhoc","annual","daily","fortnightly","monthly","quarterly","semi_annual","weekly"]}
{"object":{"amount?":1,"amount_type?":300,"end_date?":0,"payment_schedule?":555,"payments_per_period?":1,"purpose?":295}}
{"object":{"mandate_options":556,"setup_future_usage?":504}}
{"enum":["halfyearly","monthly","quarterly","weekly","yearly"]}
{"object":{"amount":1,"amount_includes_iof":298,"amount_type":300,"currency":0,"end_date":0,"payment_schedule":558,"reference":0,"start_date":0}}
{"object":{"amount_includes_iof":298,"expires_after_seconds":1,"expires_at":1,"mandate_options":559,"setup_future_usage":504}}
{"enum":["de","en","es","fr","it","nl","pl"]}
{"object":{"preferred_language?":561,"setup_future_usage?":504}}
{"object":{"reference?":0,"setup_future_usage":501}}
{"object":{"setup_future_usage":504}}
{"object":{"mandate_options":301,"setup_future_usage?":498}}
{"object":{"filters":305,"permissions":307,"prefetch":309,"return_url":0}}
{"enum":["paper"]}
{"object":{"collection_method?":567}}
{"enum":["ach","us_domestic_wire"]}
{"array":569}
{"object":{"requested":570}}
{"enum":["goods","other","services","unspecified"]}
{"object":{"financial_connections":566,"mandate_options":568,"networks":571,"setup_future_usage?":498,"target_date":0,"transaction_purpose?":572,"verification_method":280}}
{"enum":["android","ios","web"]}
{"object":{"app_id":0,"client":574,"setup_future_usage":501}}
{"object":{"acss_debit?":499,"affirm?":502,"afterpay_clearpay?":503,"alipay?":505,"alma?":506,"amazon_pay?":507,"au_becs_debit?":508,"bacs_debit?":510,"bancontact?":511,"billie?":512,"bizum?":60,"blik?":514,"boleto?":515,"card?":531,"card_present?":535,"cashapp?":536,"crypto?":537,"customer_balance?":541,"eps?":537,"fpx?":537,"giropay?":537,"grabpay?":537,"ideal?":505,"interac_present?":60,"kakao_pay?":507,"klarna?":547,"konbini?":548,"kr_card?":507,"link?":549,"mb_way?":537,"mobilepay?":550,"multibanco?":537,"naver_pay?":507,"nz_bank_account?":508,"oxxo?":551,"p24?":552,"pay_by_bank?":60,"payco?":550,"paynow?":537,"paypal?":554,"paypay?":60,"payto?":557,"pix?":560,"promptpay?":537,"revolut_pay?":507,"samsung_pay?":550,"satispay?":536,"scalapay?":506,"sepa_debit?":510,"sequra?":550,"sofort?":562,"sunbit?":550,"swish?":563,"twint?":564,"upi?":565,"us_bank_account?":573,"wechat_pay?":575,"zip?":537}}
{"object":{"referrer?":0,"session":0}}
{"object":{"description":0,"metadata?":35}}
{"object":{"amount":1,"description":0,"destination!":0,"metadata?":35,"payment_data":578}}
{"object":{"amount!":1,"currency!":0,"allowed_payment_method_types":446,"amount_details":456,"application_fee_amount":1,"automatic_payment_methods":457,"capture_method":458,"confirm":9,"confirmation_method":459,"confirmation_token":0,"customer":0,"customer_account":0,"description":0,"error_on_requires_action":9,"excluded_payment_method_types":461,"expand":27,"hooks":464,"mandate":0,"mandate_data?":468,"metadata":35,"off_session":470,"on_behalf_of":0,"payment_details":471,"payment_method":0,"payment_method_configuration":0,"payment_method_data":495,"payment_method_options":576,"radar_options":577,"receipt_email":0,"return_url":0,"setup_future_usage":239,"shipping":159,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_data":579,"transfer_group":0,"use_stripe_sdk":9}}
{"object":{"client_secret":0,"expand":27}}
{"object":{"amount":1,"description":0,"metadata?":35,"payment_data":578}}
{"object":{"allowed_payment_method_types":446,"amount":1,"amount_details?":456,"application_fee_amount?":1,"capture_method":458,"currency":0,"customer":0,"customer_account":0,"description":0,"excluded_payment_method_types?":461,"expand":27,"hooks":464,"metadata?":35,"payment_details?":471,"payment_method":0,"payment_method_configuration":0,"payment_method_data":495,"payment_method_options":576,"receipt_email?":0,"setup_future_usage?":239,"shipping?":159,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_data":582,"transfer_group":0}}
{"object":{"created":84,"customer":0,"customer_account":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"amount":1,"currency":0,"expand":27}}
{"enum":["abandoned","duplicate","fraudulent","requested_by_customer"]}
{"object":{"cancellation_reason":586,"expand":27}}
{"object":{"amount_details":456,"amount_to_capture":1,"application_fee_amount":1,"expand":27,"final_capture":9,"hooks":464,"metadata?":35,"payment_details?":471,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_data":166}}
{"object":{"ip_address":0,"user_agent":0}}
{"object":{"accepted_at":1,"offline":60,"online":589,"type!":466}}
{"object":{"customer_acceptance":590}}
{"object":{"allowed_payment_method_types":446,"amount_details?":456,"amount_to_confirm":1,"capture_method":458,"confirmation_token":0,"error_on_requires_action":9,"excluded_payment_method_types?":461,"expand":27,"hooks":464,"mandate":0,"mandate_data?":591,"off_session":470,"payment_details?":471,"payment_method":0,"payment_method_data":495,"payment_method_options":576,"radar_options":577,"receipt_email?":0,"return_url":0,"setup_future_usage?":239,"shipping?":159,"use_stripe_sdk":9}}
{"object":{"amount!":1,"amount_details":456,"application_fee_amount":1,"description":0,"expand":27,"hooks":464,"metadata":35,"payment_details":471,"statement_descriptor":0,"transfer_data":166}}
{"object":{"amounts":53,"descriptor_code":0,"expand":27}}
{"object":{"enabled!":9,"maximum":1,"minimum":1}}
{"object":{"currency!":0,"product":0,"product_data":338,"recurring":374,"tax_behavior":323,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"adjustable_quantity":595,"price":0,"price_data":596,"quantity!":1}}
{"array":597}
{"object":{"custom_message":0}}
{"object":{"url!":0}}
{"enum":["hosted_confirmation","redirect"]}
{"object":{"hosted_confirmation":599,"redirect":600,"type!":601}}
{"enum":["auto","required"]}
{"enum":["auto","hidden"]}
{"object":{"position!":604}}
{"enum":["auto","none"]}
{"enum":["none","required"]}
{"object":{"payment_method_reuse_agreement":605,"promotions":606,"terms_of_service":607}}
{"object":{"label!":0,"value!":0}}
{"array":609}
{"object":{"default_value":0,"options!":610}}
{"enum":["custom"]}
{"object":{"custom!":0,"type!":612}}
{"object":{"default_value":0,"maximum_length":1,"minimum_length":1}}
{"enum":["dropdown","numeric","text"]}
{"object":{"dropdown":611,"key!":0,"label!":613,"numeric":614,"optional":9,"text":614,"type!":615}}
{"array":616}
{"object":{"message!":0}}
{"object":{"after_submit?":618,"shipping_address?":618,"submit?":618,"terms_of_service_acceptance?":618}}
{"enum":["always","if_required"]}
{"object":{"account_tax_ids?":27,"custom_fields?":196,"description":0,"footer":0,"issuer":271,"metadata?":35,"rendering_options?":198}}
{"object":{"enabled!":9,"invoice_data":621}}
{"object":{"enabled":9}}
{"object":{"enabled!":9,"optional":9}}
{"object":{"business":624,"individual":624}}
{"object":{"adjustable_quantity":595,"price!":0,"quantity!":1}}
{"array":626}
{"object":{"capture_method":458,"description":0,"metadata":35,"setup_future_usage":239,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_group":0}}
{"enum":["american_express","discover_global_network","mastercard","visa"]}
{"array":629}
{"object":{"brands_blocked":630}}
{"object":{"restrictions":631}}
{"object":{"card":632}}
{"enum":["affirm","afterpay_clearpay","alipay","alma","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","eps","fpx","giropay","grabpay","ideal","klarna","konbini","link","mb_way","mobilepay","multibanco","oxxo","p24","pay_by_bank","paynow","paypal","paypay","payto","pix","promptpay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}
{"array":634}
{"object":{"limit!":1}}
{"object":{"completed_sessions!":636}}
{"enum":["AC","AD","AE","AF","AG","AI","AL","AM","AO","AQ","AR","AT","AU","AW","AX","AZ","BA","BB","BD","BE","BF","BG","BH","BI","BJ","BL","BM","BN","BO","BQ","BR","BS","BT","BV","BW","BY","BZ","CA","CD","CF","CG","CH","CI","CK","CL","CM","CN","CO","CR","CV","CW","CY","CZ","DE","DJ","DK","DM","DO","DZ","EC","EE","EG","EH","ER","ES","ET","FI","FJ","FK","FO","FR","GA","GB","GD","GE","GF","GG","GH","GI","GL","GM","GN","GP","GQ","GR","GS","GT","GU","GW","GY","HK","HN","HR","HT","HU","ID","IE","IL","IM","IN","IO","IQ","IS","IT","JE","JM","JO","JP","KE","KG","KH","KI","KM","KN","KR","KW","KY","KZ","LA","LB","LC","LI","LK","LR","LS","LT","LU","LV","LY","MA","MC","MD","ME","MF","MG","MK","ML","MM","MN","MO","MQ","MR","MS","MT","MU","MV","MW","MX","MY","MZ","NA","NC","NE","NG","NI","NL","NO","NP","NR","NU","NZ","OM","PA","PE","PF","PG","PH","PK","PL","PM","PN","PR","PS","PT","PY","QA","RE","RO","RS","RU","RW","SA","SB","SC","SD","SE","SG","SH","SI","SJ","SK","SL","SM","SN","SO","SR","SS","ST","SV","SX","SZ","TA","TC","TD","TF","TG","TH","TJ","TK","TL","TM","TN","TO","TR","TT","TV","TW","TZ","UA","UG","US","UY","UZ","VA","VC","VE","VG","VN","VU","WF","WS","XK","YE","YT","ZA","ZM","ZW","ZZ"]}
{"array":638}
{"object":{"allowed_countries!":639}}
{"array":187}
{"enum":["auto","book","donate","pay","subscribe"]}
{"object":{"account_tax_ids?":27,"custom_fields?":196,"description":0,"footer":0,"issuer":271}}
{"enum":["cancel","create_invoice","pause"]}
{"object":{"missing_payment_method!":644}}
{"object":{"end_behavior!":645}}
{"object":{"description":0,"invoice_settings":643,"metadata":35,"trial_period_days":1,"trial_settings":646}}
{"enum":["if_supported","never"]}
{"object":{"enabled!":9,"required":648}}
{"object":{"line_items!":598,"after_completion":602,"allow_promotion_codes":9,"application_fee_amount":1,"application_fee_percent":37,"automatic_tax":272,"billing_address_collection":603,"consent_collection":608,"currency":0,"custom_fields":617,"custom_text":619,"customer_creation":620,"expand":27,"inactive_message":0,"invoice_creation":622,"managed_payments":623,"metadata":35,"name_collection":625,"on_behalf_of":0,"optional_items":627,"payment_intent_data":628,"payment_method_collection":620,"payment_method_options":633,"payment_method_types":635,"phone_number_collection":232,"restrictions":637,"shipping_address_collection":640,"shipping_options":641,"submit_type":642,"subscription_data":647,"tax_id_collection":649,"transfer_data":331}}
{"object":{"adjustable_quantity":595,"id!":0,"quantity":1}}
{"array":651}
{"object":{"description?":0,"metadata?":35,"setup_future_usage?":239,"statement_descriptor?":0,"statement_descriptor_suffix?":0,"transfer_group?":0}}
{"object":{"brands_blocked?":630}}
{"object":{"restrictions?":654}}
{"object":{"card?":655}}
{"object":{"invoice_settings":643,"metadata?":35,"trial_period_days?":1,"trial_settings?":646}}
{"object":{"amount?":1,"destination!":0}}
{"object":{"active":9,"after_completion":602,"allow_promotion_codes":9,"application_fee_amount?":1,"application_fee_percent?":37,"automatic_tax":272,"billing_address_collection":603,"consent_collection":608,"custom_fields?":617,"custom_text":619,"customer_creation":620,"expand":27,"inactive_message?":0,"invoice_creation":622,"line_items":652,"metadata":35,"name_collection?":625,"on_behalf_of?":0,"optional_items?":627,"payment_intent_data":653,"payment_method_collection":620,"payment_method_options?":656,"payment_method_types?":635,"phone_number_collection":232,"restrictions?":637,"shipping_address_collection?":640,"shipping_options?":641,"submit_type":642,"subscription_data":657,"tax_id_collection":649,"transfer_data?":658}}
{"object":{"active":9,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["cartes_bancaires","mastercard","visa"]}
{"object":{"preferred":661}}
{"object":{"cvc":0,"exp_month":1,"exp_year":1,"networks":662,"number":0,"token":0}}
{"object":{"type!":0}}
{"object":{"acss_debit":472,"affirm":60,"afterpay_clearpay":60,"alipay":60,"allow_redisplay":223,"alma":60,"amazon_pay":60,"au_becs_debit":473,"bacs_debit":474,"bancontact":60,"billie":60,"billing_details":475,"bizum":60,"blik":60,"boleto":476,"card":663,"cashapp":60,"crypto":60,"custom":664,"customer":0,"customer_balance":60,"eps":478,"expand":27,"fpx":480,"giropay":60,"grabpay":60,"ideal":482,"interac_present":60,"kakao_pay":60,"klarna":483,"konbini":60,"kr_card":60,"link":60,"mb_way":60,"metadata":35,"mobilepay":60,"multibanco":60,"naver_pay":485,"nz_bank_account":486,"oxxo":60,"p24":488,"pay_by_bank":60,"payco":60,"payment_method":0,"paynow":60,"paypal":60,"paypay":60,"payto":489,"pix":60,"promptpay":60,"radar_options":158,"revolut_pay":60,"samsung_pay":60,"satispay":60,"scalapay":60,"sepa_debit":490,"sequra":60,"sofort":492,"sunbit":60,"swish":60,"twint":60,"type":224,"upi":302,"us_bank_account":494,"wechat_pay":60,"zip":60}}
{"object":{"preferred?":661}}
{"object":{"exp_month":1,"exp_year":1,"networks":666}}
{"object":{"account_holder_type":74,"account_type":303}}
{"object":{"allow_redisplay":223,"billing_details":475,"card":667,"expand":27,"metadata?":35,"us_bank_account":668}}
{"object":{"allow_redisplay":223,"customer":0,"customer_account":0,"expand":27,"type":224,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"customer":0,"customer_account":0,"expand":27}}
{"enum":["none","off","on"]}
{"object":{"preference":672}}
{"object":{"display_preference":673}}
{"object":{"acss_debit":674,"affirm":674,"afterpay_clearpay":674,"alipay":674,"alma":674,"amazon_pay":674,"apple_pay":674,"apple_pay_later":674,"au_becs_debit":674,"bacs_debit":674,"bancontact":674,"billie":674,"bizum":674,"blik":674,"boleto":674,"card":674,"cartes_bancaires":674,"cashapp":674,"crypto":674,"customer_balance":674,"eps":674,"expand":27,"fpx":674,"fr_meal_voucher_conecs":674,"giropay":674,"google_pay":674,"grabpay":674,"ideal":674,"jcb":674,"kakao_pay":674,"klarna":674,"konbini":674,"kr_card":674,"link":674,"mb_way":674,"mobilepay":674,"multibanco":674,"name":0,"naver_pay":674,"nz_bank_account":674,"oxxo":674,"p24":674,"parent":0,"pay_by_bank":674,"payco":674,"paynow":674,"paypal":674,"paypay":674,"payto":674,"pix":674,"promptpay":674,"revolut_pay":674,"samsung_pay":674,"satispay":674,"scalapay":674,"sepa_debit":674,"sequra":674,"sofort":674,"sunbit":674,"swish":674,"twint":674,"upi":674,"us_bank_account":674,"wechat_pay":674,"zip":674}}
{"object":{"acss_debit":674,"active":9,"affirm":674,"afterpay_clearpay":674,"alipay":674,"alma":674,"amazon_pay":674,"apple_pay":674,"apple_pay_later":674,"au_becs_debit":674,"bacs_debit":674,"bancontact":674,"billie":674,"bizum":674,"blik":674,"boleto":674,"card":674,"cartes_bancaires":674,"cashapp":674,"crypto":674,"customer_balance":674,"eps":674,"expand":27,"fpx":674,"fr_meal_voucher_conecs":674,"giropay":674,"google_pay":674,"grabpay":674,"ideal":674,"jcb":674,"kakao_pay":674,"klarna":674,"konbini":674,"kr_card":674,"link":674,"mb_way":674,"mobilepay":674,"multibanco":674,"name":0,"naver_pay":674,"nz_bank_account":674,"oxxo":674,"p24":674,"pay_by_bank":674,"payco":674,"paynow":674,"paypal":674,"paypay":674,"payto":674,"pix":674,"promptpay":674,"revolut_pay":674,"samsung_pay":674,"satispay":674,"scalapay":674,"sepa_debit":674,"sequra":674,"sofort":674,"sunbit":674,"swish":674,"twint":674,"upi":674,"us_bank_account":674,"wechat_pay":674,"zip":674}}
{"object":{"active":9,"application?":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"domain_name!":0,"enabled":9,"expand":27}}
{"object":{"enabled":9,"expand":27}}
{"object":{"domain_name":0,"enabled":9,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"created_after":1,"created_before":1,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"currency!":0,"value!":1}}
{"object":{"display_name":0,"type":0}}
{"object":{"billing_details":229,"custom":683,"payment_method":0,"type":612}}
{"object":{"canceled_at!":1}}
{"object":{"customer":0,"email":0,"name":0,"phone":0}}
{"object":{"failed_at!":1}}
{"object":{"guaranteed_at!":1}}
{"enum":["canceled","failed","guaranteed"]}
{"object":{"payment_reference!":0}}
{"object":{"custom":690,"type!":612}}
{"object":{"address":6,"name":0,"phone":0}}
{"object":{"amount_requested!":682,"initiated_at!":1,"payment_method_details!":684,"canceled":685,"customer_details":686,"customer_presence":239,"description":0,"expand":27,"failed":687,"guaranteed":688,"metadata?":35,"outcome":689,"processor_details":691,"shipping_details":692}}
{"object":{"initiated_at!":1,"canceled":685,"description":0,"expand":27,"failed":687,"guaranteed":688,"metadata?":35,"outcome":689,"payment_method_details":684,"shipping_details":692}}
{"object":{"canceled_at!":1,"expand":27,"metadata?":35}}
{"object":{"failed_at!":1,"expand":27,"metadata?":35}}
{"object":{"guaranteed_at!":1,"expand":27,"metadata?":35}}
{"object":{"customer_details":686,"description?":0,"expand":27,"metadata?":35,"shipping_details?":692}}
{"enum":["refunded"]}
{"object":{"refund_reference!":0}}
{"object":{"custom":700,"type!":612}}
{"object":{"refunded_at!":1}}
{"object":{"outcome!":699,"processor_details!":701,"amount":682,"expand":27,"initiated_at":1,"metadata?":35,"refunded":702}}
{"enum":["instant","standard"]}
{"enum":["bank_account","card","fpx"]}
{"object":{"amount!":1,"currency!":0,"description":0,"destination":0,"expand":27,"metadata":35,"method":704,"payout_method":0,"source_type":705,"statement_descriptor":0}}
{"object":{"arrival_date":84,"created":84,"destination":0,"expand":27,"status":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"expand":27,"metadata":35}}
{"enum":["per_unit","tiered"]}
{"object":{"active":9,"id":0,"metadata":35,"name!":0,"statement_descriptor":0,"tax_code":0,"tax_details":337,"unit_label":0}}
{"union":[0,710]}
{"enum":["inf"]}
{"union":[712,1]}
{"object":{"flat_amount":1,"flat_amount_decimal":179,"unit_amount":1,"unit_amount_decimal":179,"up_to!":713}}
{"array":714}
{"enum":["graduated","volume"]}
{"enum":["down","up"]}
{"object":{"divide_by!":1,"round!":717}}
{"enum":["licensed","metered"]}
{"object":{"currency!":0,"interval!":373,"active":9,"amount":1,"amount_decimal":179,"billing_scheme":709,"expand":27,"id":0,"interval_count":1,"metadata?":35,"meter":0,"nickname":0,"product":711,"tiers":715,"tiers_mode":716,"transform_usage":718,"trial_period_days":1,"usage_type":719}}
{"object":{"active":9,"expand":27,"metadata?":35,"nickname":0,"product":0,"trial_period_days":1}}
{"object":{"active":9,"created":84,"expand":27,"product":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"enabled!":9,"maximum":1,"minimum":1,"preset":1}}
{"object":{"custom_unit_amount":723,"tax_behavior":323,"tiers":715,"unit_amount":1,"unit_amount_decimal":179}}
{"map":724}
{"object":{"interval!":373,"interval_count":1,"meter":0,"trial_period_days":1,"usage_type":719}}
{"object":{"currency!":0,"active":9,"billing_scheme":709,"currency_options":725,"custom_unit_amount":723,"expand":27,"lookup_key":0,"metadata":35,"nickname":0,"product":0,"product_data":710,"recurring":726,"tax_behavior":323,"tiers":715,"tiers_mode":716,"transfer_lookup_key":9,"transform_quantity":718,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"active":9,"currency_options?":725,"expand":27,"lookup_key":0,"metadata?":35,"nickname":0,"tax_behavior":323,"transfer_lookup_key":9}}
{"object":{"interval":373,"meter":0,"usage_type":719}}
{"enum":["one_time","recurring"]}
{"object":{"active":9,"created":84,"currency":0,"expand":27,"lookup_keys":27,"product":0,"recurring":729,"type":730,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"currency!":0,"currency_options":725,"custom_unit_amount":723,"metadata":35,"recurring":374,"tax_behavior":323,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"name!":0}}
{"array":733}
{"object":{"height!":37,"length!":37,"weight!":37,"width!":37}}
{"enum":["good","service"]}
{"object":{"name!":0,"active":9,"default_price_data":732,"description":0,"expand":27,"id":0,"images":27,"marketing_features":734,"metadata":35,"package_dimensions":735,"shippable":9,"statement_descriptor":0,"tax_code":0,"tax_details":337,"type":736,"unit_label":0,"url":0}}
{"object":{"active":9,"default_price":0,"description?":0,"expand":27,"images?":27,"marketing_features?":734,"metadata?":35,"name":0,"package_dimensions?":735,"shippable":9,"statement_descriptor":0,"tax_code?":0,"tax_details?":337,"unit_label?":0,"url?":0}}
{"object":{"active":9,"created":84,"expand":27,"ids":27,"shippable":9,"type":736,"url":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"entitlement_feature!":0,"expand":27}}
{"enum":["coupon"]}
{"object":{"coupon":0,"type!":741}}
{"object":{"minimum_amount":1}}
{"map":743}
{"object":{"currency_options":744,"first_time_transaction":9,"minimum_amount":1,"minimum_amount_currency":0}}
{"object":{"promotion!":742,"active":9,"code":0,"customer":0,"customer_account":0,"expand":27,"expires_at":1,"max_redemptions":1,"metadata":35,"restrictions":745}}
{"object":{"currency_options":744}}
{"object":{"active":9,"expand":27,"metadata?":35,"restrictions":747}}
{"object":{"active":9,"code":0,"coupon":0,"created":84,"customer":0,"customer_account":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"is_revision":9,"quote!":0}}
{"object":{"custom_fields?":196,"days_until_due":1,"description?":0,"footer?":0,"issuer":271}}
{"object":{"currency!":0,"product!":0,"recurring":374,"tax_behavior":323,"unit_amount":1,"unit_amount_decimal":179}}
{"object":{"discounts?":275,"price":0,"price_data":752,"quantity":1,"tax_rates?":27}}
{"array":753}
{"enum":["current_period_end"]}
{"union":[755,1]}
{"object":{"billing_mode":360,"description":0,"effective_date?":756,"metadata":35,"trial_period_days?":1}}
{"object":{"amount":1,"amount_percent":37,"destination!":0}}
{"object":{"application_fee_amount?":1,"application_fee_percent?":37,"automatic_tax":272,"collection_method":273,"customer":0,"customer_account":0,"default_tax_rates?":27,"description?":0,"discounts?":275,"expand":27,"expires_at":1,"footer?":0,"from_quote":750,"header?":0,"invoice_settings":751,"line_items":754,"metadata":35,"on_behalf_of?":0,"subscription_data":757,"test_clock":0,"transfer_data?":758}}
{"object":{"discounts?":275,"id":0,"price":0,"price_data":752,"quantity":1,"tax_rates?":27}}
{"array":760}
{"object":{"description?":0,"effective_date?":756,"metadata":35,"trial_period_days?":1}}
{"object":{"application_fee_amount?":1,"application_fee_percent?":37,"automatic_tax":272,"collection_method":273,"customer":0,"customer_account":0,"default_tax_rates?":27,"description?":0,"discounts?":275,"expand":27,"expires_at":1,"footer?":0,"header?":0,"invoice_settings":751,"line_items":761,"metadata":35,"on_behalf_of?":0,"subscription_data":762,"transfer_data?":758}}
{"enum":["accepted","canceled","draft","open"]}
{"object":{"customer":0,"customer_account":0,"expand":27,"status":764,"test_clock":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"expand":27,"expires_at":1}}
{"enum":["customer_balance"]}
{"enum":["duplicate","fraudulent","requested_by_customer"]}
{"object":{"amount":1,"charge":0,"currency":0,"customer":0,"expand":27,"instructions_email":0,"metadata?":35,"origin":767,"payment_intent":0,"reason":768,"refund_application_fee":9,"reverse_transfer":9}}
{"object":{"setup_intent!":0,"created":84,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["inbound","outbound"]}
{"array":771}
{"enum":["cad","usd"]}
{"enum":["invoice","subscription"]}
{"array":774}
{"object":{"custom_mandate_url?":0,"default_for":775,"interval_description":0,"payment_schedule":496,"transaction_type":278}}
{"object":{"currency":773,"mandate_options":776,"verification_method":280}}
{"object":{"mandate_options":509}}
{"object":{"code":0,"mandate_options":513}}
{"object":{"amount!":1,"amount_type!":300,"currency!":0,"description":0,"end_date":1,"interval!":516,"interval_count":1,"reference!":0,"start_date!":1,"supported_types":518}}
{"object":{"ares_trans_status":523,"cryptogram":0,"electronic_commerce_indicator":524,"network_options":528,"requestor_challenge_indicator":0,"transaction_id":0,"version":529}}
{"object":{"mandate_options":780,"moto":9,"network":520,"request_three_d_secure":291,"setup_credential_usage":522,"three_d_secure":781}}
{"object":{"interval!":373,"interval_count":1,"name":0,"next_billing!":544,"reference!":0}}
{"array":783}
{"object":{"currency":0,"on_demand":542,"preferred_locale":543,"subscriptions?":784}}
{"object":{"persistent_token":0}}
{"object":{"billing_agreement_id":0}}
{"object":{"amount?":1,"amount_type?":300,"end_date?":0,"payment_schedule?":555,"payments_per_period?":1,"purpose?":295,"start_date?":0}}
{"object":{"mandate_options":788}}
{"object":{"mandate_options":559}}
{"object":{"financial_connections":566,"mandate_options":568,"networks":571,"verification_method":280}}
{"object":{"acss_debit":777,"amazon_pay":60,"bacs_debit":778,"bizum":60,"blik":779,"card":782,"card_present":60,"klarna":785,"link":786,"paypal":787,"payto":789,"pix":790,"sepa_debit":778,"upi":565,"us_bank_account":791}}
{"object":{"allowed_payment_method_types":446,"attach_to_self":9,"automatic_payment_methods":457,"confirm":9,"confirmation_token":0,"customer":0,"customer_account":0,"description":0,"excluded_payment_method_types":461,"expand":27,"flow_directions":772,"mandate_data?":468,"metadata":35,"on_behalf_of":0,"payment_method":0,"payment_method_configuration":0,"payment_method_data":495,"payment_method_options":792,"return_url":0,"single_use":5,"usage":239,"use_stripe_sdk":9}}
{"object":{"allowed_payment_method_types?":446,"attach_to_self":9,"customer":0,"customer_account":0,"description":0,"excluded_payment_method_types?":461,"expand":27,"flow_directions":772,"metadata?":35,"payment_method":0,"payment_method_configuration":0,"payment_method_data":495,"payment_method_options":792}}
{"object":{"attach_to_self":9,"created":84,"customer":0,"customer_account":0,"expand":27,"payment_method":0,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["abandoned","duplicate","requested_by_customer"]}
{"object":{"cancellation_reason":796,"expand":27}}
{"object":{"allowed_payment_method_types":446,"confirmation_token":0,"expand":27,"mandate_data?":591,"payment_method":0,"payment_method_data":495,"payment_method_options":792,"return_url":0,"use_stripe_sdk":9}}
{"object":{"display_name!":0,"delivery_estimate":322,"expand":27,"fixed_amount":326,"metadata":35,"tax_behavior":323,"tax_code":0,"type":327}}
{"object":{"amount":1,"tax_behavior":323}}
{"map":800}
{"object":{"currency_options":801}}
{"object":{"active":9,"expand":27,"fixed_amount":802,"metadata?":35,"tax_behavior":323}}
{"object":{"active":9,"created":84,"currency":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["code_verification","none","receiver","redirect"]}
{"object":{"contact_email!":0}}
{"enum":["accepted","pending","refused","revoked"]}
{"object":{"date":1,"ip":0,"offline":806,"online":13,"status!":807,"type":466,"user_agent":0}}
{"enum":["one_time","scheduled","variable"]}
{"enum":["deprecated_none","email","manual","none","stripe_email"]}
{"object":{"acceptance":808,"amount?":1,"currency":0,"interval":809,"notification_method":810}}
{"enum":["email","manual","none"]}
{"object":{"refund_attributes_method":812}}
{"object":{"return_url!":0}}
{"enum":["discount","shipping","sku","tax"]}
{"object":{"amount":1,"currency":0,"description":0,"parent":0,"quantity":1,"type":815}}
{"array":816}
{"object":{"line1!":0,"city":0,"country":0,"line2":0,"postal_code":0,"state":0}}
{"object":{"address!":818,"carrier":0,"name":0,"phone":0,"tracking_number":0}}
{"object":{"items":817,"shipping":819}}
{"enum":["reusable","single_use"]}
{"object":{"amount":1,"currency":0,"customer":0,"expand":27,"flow":805,"mandate":811,"metadata":35,"original_source":0,"owner":229,"receiver":813,"redirect":814,"source_order":820,"statement_descriptor":0,"token":0,"type":0,"usage":821}}
{"object":{"amount":1,"expand":27,"mandate":811,"metadata?":35,"owner":229,"source_order":820}}
{"object":{"values!":27,"expand":27}}
{"enum":["min_item_period_end","timestamp"]}
{"object":{"timestamp":1,"type!":825}}
{"enum":["max_item_period_start","now","timestamp"]}
{"object":{"timestamp":1,"type!":827}}
{"object":{"end!":826,"start!":828}}
{"object":{"discountable":9,"discounts":275,"metadata":35,"period":829,"price":0,"price_data":353,"quantity":1,"tax_rates?":27}}
{"array":830}
{"object":{"day_of_month!":1,"hour":1,"minute":1,"month":1,"second":1}}
{"object":{"applies_to":406,"bill_until!":408,"key":0}}
{"array":833}
{"object":{"billing_thresholds?":394,"current_trial":413,"discounts?":275,"metadata":35,"plan":0,"price":0,"price_data":395,"quantity":1,"tax_rates?":27}}
{"array":835}
{"enum":["allow_incomplete","default_incomplete","error_if_incomplete","pending_if_incomplete"]}
{"object":{"company_details?":285}}
{"object":{"mandate_options":513}}
{"object":{"amount":1,"amount_type":300,"description":0}}
{"object":{"mandate_options":840,"network":520,"request_three_d_secure":291}}
{"object":{"amount":1,"amount_includes_iof":298,"end_date":0,"payment_schedule":558}}
{"object":{"expires_after_seconds":1,"mandate_options":842}}
{"object":{"acss_debit?":281,"bancontact?":283,"billie?":838,"blik?":839,"card?":841,"customer_balance?":294,"konbini?":60,"payto?":297,"pix?":843,"sepa_debit?":60,"upi?":302,"us_bank_account?":311}}
{"enum":["off","on_subscription"]}
{"object":{"payment_method_options":844,"payment_method_types?":314,"save_default_payment_method":845}}
{"enum":["now","unchanged"]}
{"object":{"billing_cycle_anchor":847,"missing_payment_method":644}}
{"object":{"end_behavior!":848}}
{"object":{"add_invoice_items":831,"application_fee_percent?":37,"automatic_tax":272,"backdate_start_date":1,"billing_cycle_anchor":1,"billing_cycle_anchor_config":832,"billing_mode":360,"billing_schedules":834,"billing_thresholds?":392,"cancel_at":412,"cancel_at_period_end":9,"collection_method":273,"currency":0,"customer":0,"customer_account":0,"days_until_due":1,"default_payment_method":0,"default_source":0,"default_tax_rates?":27,"description":0,"discounts?":275,"expand":27,"invoice_settings":643,"items":836,"metadata?":35,"off_session":9,"on_behalf_of?":0,"payment_behavior":837,"payment_settings":846,"pending_invoice_item_interval?":374,"proration_behavior":379,"transfer_data":398,"trial_end":267,"trial_from_plan":9,"trial_period_days":1,"trial_settings":849}}
{"object":{"type!":847}}
{"enum":["customer_service","low_quality","missing_features","other","switched_service","too_complex","too_expensive","unused"]}
{"object":{"comment?":0,"feedback?":852,"feedback_option":0}}
{"object":{"account_tax_ids?":27,"custom_fields?":196,"description?":0,"footer?":0,"issuer":271}}
{"enum":["keep_as_draft","mark_uncollectible","void"]}
{"object":{"behavior!":855,"resumes_at":1}}
{"object":{"add_invoice_items":831,"application_fee_percent?":37,"automatic_tax":272,"billing_cycle_anchor":851,"billing_schedules?":410,"billing_thresholds?":392,"cancel_at?":412,"cancel_at_period_end":9,"cancellation_details":853,"collection_method":273,"days_until_due":1,"default_payment_method":0,"default_source?":0,"default_tax_rates?":27,"description?":0,"discounts?":275,"expand":27,"invoice_settings":854,"items":415,"metadata?":35,"off_session":9,"on_behalf_of?":0,"pause_collection?":856,"payment_behavior":837,"payment_settings":846,"pending_invoice_item_interval?":374,"proration_behavior":379,"proration_date":1,"transfer_data?":398,"trial_end":267,"trial_from_plan":9,"trial_settings":849}}
{"enum":["active","all","canceled","ended","incomplete","incomplete_expired","past_due","paused","trialing","unpaid"]}
{"object":{"automatic_tax":232,"collection_method":273,"created":84,"current_period_end":84,"current_period_start":84,"customer":0,"customer_account":0,"expand":27,"plan":0,"price":0,"status":858,"test_clock":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"cancellation_details":853,"expand":27,"invoice_now":9,"prorate":9}}
{"enum":["flexible"]}
{"object":{"flexible":358,"type!":861}}
{"object":{"billing_mode!":862,"expand":27}}
{"object":{"bill_for":420,"expand":27,"invoicing_behavior":369,"type":370}}
{"object":{"billing_cycle_anchor":851,"expand":27,"payment_behavior":378,"proration_behavior":379,"proration_date":1}}
{"object":{"subscription!":0,"billing_thresholds?":394,"current_trial":413,"discounts?":275,"expand":27,"metadata":35,"payment_behavior":837,"plan":0,"price":0,"price_data":395,"proration_behavior":379,"proration_date":1,"quantity":1,"tax_rates?":27}}
{"object":{"billing_thresholds?":394,"current_trial":413,"discounts?":275,"expand":27,"metadata?":35,"off_session":9,"payment_behavior":837,"plan":0,"price":0,"price_data":395,"proration_behavior":379,"proration_date":1,"quantity":1,"tax_rates?":27}}
{"object":{"subscription!":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"clear_usage":9,"payment_behavior":837,"proration_behavior":379,"proration_date":1}}
{"object":{"account_tax_ids?":27,"custom_fields?":196,"days_until_due":1,"description?":0,"footer?":0,"issuer":271}}
{"object":{"application_fee_percent":37,"automatic_tax":272,"billing_cycle_anchor":391,"billing_thresholds?":392,"collection_method":273,"default_payment_method":0,"description?":0,"invoice_settings":870,"on_behalf_of?":0,"transfer_data?":398}}
{"enum":["cancel","none","release","renew"]}
{"object":{"pause_at!":363,"settings":371}}
{"object":{"resume_at!":376,"settings":380}}
{"object":{"key":0,"pause":873,"resume":874}}
{"array":875}
{"object":{"add_invoice_items":390,"application_fee_percent":37,"automatic_tax":272,"billing_cycle_anchor":391,"billing_thresholds?":392,"collection_method":273,"currency":0,"default_payment_method":0,"default_tax_rates?":27,"description?":0,"discounts?":275,"duration":374,"end_date":1,"invoice_settings":870,"items!":397,"metadata":35,"on_behalf_of":0,"proration_behavior":379,"transfer_data":398,"trial":9,"trial_end":1}}
{"array":877}
{"object":{"billing_mode":360,"customer":0,"customer_account":0,"default_settings":871,"end_behavior":872,"expand":27,"from_subscription":0,"metadata?":35,"pause_schedules":876,"phases":878,"start_date":267}}
{"object":{"add_invoice_items":390,"application_fee_percent":37,"automatic_tax":272,"billing_cycle_anchor":391,"billing_thresholds?":392,"collection_method":273,"currency":0,"default_payment_method":0,"default_tax_rates?":27,"description?":0,"discounts?":275,"duration":374,"end_date":267,"invoice_settings":870,"items!":397,"metadata":35,"on_behalf_of":0,"proration_behavior":379,"start_date":267,"transfer_data":398,"trial":9,"trial_end":267}}
{"array":880}
{"object":{"default_settings":871,"end_behavior":872,"expand":27,"metadata?":35,"pause_schedules?":383,"phases":881,"proration_behavior":379}}
{"object":{"canceled_at":84,"completed_at":84,"created":84,"customer":0,"customer_account":0,"expand":27,"released_at":84,"scheduled":9,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"expand":27,"invoice_now":9,"prorate":9}}
{"object":{"expand":27,"preserve_cancel_date":9}}
{"enum":["account","application","customer","self"]}
{"object":{"account":0,"customer":0,"customer_account":0,"type!":886}}
{"object":{"type!":204,"value!":0,"expand":27,"owner":887}}
{"object":{"expand":27,"owner":887,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"display_name!":0,"inclusive!":9,"percentage!":37,"active":9,"country":0,"description":0,"expand":27,"jurisdiction":0,"metadata":35,"state":0,"tax_type":342}}
{"object":{"active":9,"country":0,"description":0,"display_name":0,"expand":27,"jurisdiction":0,"metadata?":35,"state":0,"tax_type":342}}
{"object":{"active":9,"created":84,"expand":27,"inclusive":9,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"address":6,"address_kana":12,"address_kanji":12,"administrative_address":6,"directors_provided":9,"directorship_declaration":13,"executives_provided":9,"export_license_id":0,"export_purpose_code":0,"name":0,"name_kana":0,"name_kanji":0,"owners_provided":9,"ownership_declaration":13,"ownership_declaration_shown_and_signed":9,"ownership_exemption_reason?":14,"phone":0,"physical_address":6,"principal_place_of_business":6,"registration_date?":15,"registration_number":0,"representative_declaration":13,"structure?":16,"tax_id":0,"tax_id_registrar":0,"vat_id":0,"verification":18}}
{"object":{"business_type":8,"company":893,"individual":40,"tos_shown_and_accepted":9}}
{"object":{"account_holder_name":0,"account_holder_type":74,"account_number!":0,"account_type":108,"country!":0,"currency":0,"payment_method":0,"routing_number":0}}
{"union":[0,895]}
{"object":{"address_city":0,"address_country":0,"address_line1":0,"address_line2":0,"address_state":0,"address_zip":0,"currency":0,"cvc":0,"exp_month!":0,"exp_year!":0,"name":0,"networks":662,"number!":0}}
{"union":[0,897]}
{"object":{"cvc!":0}}
{"object":{"additional_tos_acceptances":89,"address":6,"address_kana":12,"address_kanji":12,"dob?":15,"documents":90,"email":0,"first_name":0,"first_name_kana":0,"first_name_kanji":0,"full_name_aliases?":27,"gender":0,"id_number":0,"id_number_secondary":0,"last_name":0,"last_name_kana":0,"last_name_kanji":0,"maiden_name":0,"metadata?":35,"nationality":0,"phone":0,"political_exposure":36,"registered_address":6,"relationship":91,"ssn_last_4":0,"us_cfpb_data":98,"verification":39}}
{"object":{"id_number":0}}
{"object":{"account":894,"bank_account":896,"card":898,"customer":0,"cvc_update":899,"expand":27,"person":900,"pii":901}}
{"enum":["ach"]}
{"object":{"network!":903}}
{"object":{"us_bank_account":904}}
{"object":{"amount!":1,"currency!":0,"description":0,"expand":27,"metadata?":35,"payment_method":0,"payment_method_options":905,"source":0,"statement_descriptor":0,"transfer_group":0}}
{"enum":["canceled","failed","pending","succeeded"]}
{"object":{"amount":84,"created":84,"expand":27,"status":907,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"currency!":0,"destination!":0,"amount":1,"description":0,"expand":27,"metadata":35,"source_transaction":0,"source_type":705,"transfer_group":0}}
{"object":{"created":84,"destination":0,"expand":27,"transfer_group":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"amount":1,"description":0,"expand":27,"metadata?":35,"refund_application_fee":9}}
{"enum":["*","account.application.authorized","account.application.deauthorized","account.external_account.created","account.external_account.deleted","account.external_account.updated","account.updated","application_fee.created","application_fee.refund.updated","application_fee.refunded","apps.install.created","apps.install.deleted","apps.install.updated","balance.available","balance_settings.updated","billing.alert.triggered","billing.credit_balance_transaction.created","billing.credit_grant.created","billing.credit_grant.updated","billing.meter.created","billing.meter.deactivated","billing.meter.reactivated","billing.meter.updated","billing_portal.configuration.created","billing_portal.configuration.updated","billing_portal.session.created","capability.updated","cash_balance.funds_available","charge.captured","charge.dispute.closed","charge.dispute.created","charge.dispute.funds_reinstated","charge.dispute.funds_withdrawn","charge.dispute.updated","charge.expired","charge.failed","charge.pending","charge.refund.updated","charge.refunded","charge.succeeded","charge.updated","checkout.session.async_payment_failed","checkout.session.async_payment_succeeded","checkout.session.completed","checkout.session.expired","climate.order.canceled","climate.order.created","climate.order.delayed","climate.order.delivered","climate.order.product_substituted","climate.product.created","climate.product.pricing_updated","coupon.created","coupon.deleted","coupon.updated","credit_note.created","credit_note.updated","credit_note.voided","customer.created","customer.deleted","customer.discount.created","customer.discount.deleted","customer.discount.updated","customer.source.created","customer.source.deleted","customer.source.expiring","customer.source.updated","customer.subscription.created","customer.subscription.deleted","customer.subscription.paused","customer.subscription.pending_update_applied","customer.subscription.pending_update_expired","customer.subscription.resumed","customer.subscription.trial_will_end","customer.subscription.updated","customer.tax_id.created","customer.tax_id.deleted","customer.tax_id.updated","customer.updated","customer_cash_balance_transaction.created","entitlements.active_entitlement_summary.updated","file.created","financial_connections.account.account_numbers_updated","financial_connections.account.created","financial_connections.account.deactivated","financial_connections.account.disconnected","financial_connections.account.expected_deactivation_date_updated","financial_connections.account.reactivated","financial_connections.account.refreshed_balance","financial_connections.account.refreshed_ownership","financial_connections.account.refreshed_transactions","financial_connections.account.supported_payment_method_types_updated","financial_connections.account.upcoming_account_number_expiry","financial_connections.account.upcoming_deactivation","financial_connections.authorization.expected_deactivation_date_updated","financial_connections.authorization.upcoming_deactivation","identity.verification_session.canceled","identity.verification_session.created","identity.verification_session.processing","identity.verification_session.redacted","identity.verification_session.requires_input","identity.verification_session.verified","invoice.created","invoice.deleted","invoice.finalization_failed","invoice.finalized","invoice.marked_uncollectible","invoice.overdue","invoice.overpaid","invoice.paid","invoice.payment_action_required","invoice.payment_attempt_required","invoice.payment_failed","invoice.payment_succeeded","invoice.sent","invoice.upcoming","invoice.updated","invoice.voided","invoice.will_be_due","invoice_payment.paid","invoiceitem.created","invoiceitem.deleted","issuing_authorization.created","issuing_authorization.request","issuing_authorization.updated","issuing_card.created","issuing_card.updated","issuing_cardholder.created","issuing_cardholder.updated","issuing_dispute.closed","issuing_dispute.created","issuing_dispute.funds_reinstated","issuing_dispute.funds_rescinded","issuing_dispute.submitted","issuing_dispute.updated","issuing_personalization_design.activated","issuing_personalization_design.deactivated","issuing_personalization_design.rejected","issuing_personalization_design.updated","issuing_token.created","issuing_token.updated","issuing_transaction.created","issuing_transaction.purchase_details_receipt_updated","issuing_transaction.updated","mandate.updated","payment_intent.amount_capturable_updated","payment_intent.canceled","payment_intent.created","payment_intent.partially_funded","payment_intent.payment_failed","payment_intent.processing","payment_intent.requires_action","payment_intent.succeeded","payment_link.created","payment_link.updated","payment_method.attached","payment_method.automatically_updated","payment_method.detached","payment_method.updated","payout.canceled","payout.created","payout.failed","payout.paid","payout.reconciliation_completed","payout.updated","person.created","person.deleted","person.updated","plan.created","plan.deleted","plan.updated","price.created","price.deleted","price.updated","product.created","product.deleted","product.updated","promotion_code.created","promotion_code.updated","quote.accepted","quote.canceled","quote.created","quote.finalized","radar.early_fraud_warning.created","radar.early_fraud_warning.updated","refund.created","refund.failed","refund.updated","reporting.report_run.failed","reporting.report_run.succeeded","reporting.report_type.updated","reserve.hold.created","reserve.hold.updated","reserve.plan.created","reserve.plan.disabled","reserve.plan.expired","reserve.plan.updated","reserve.release.created","review.closed","review.opened","setup_intent.canceled","setup_intent.created","setup_intent.requires_action","setup_intent.setup_failed","setup_intent.succeeded","sigma.scheduled_query_run.created","source.canceled","source.chargeable","source.failed","source.mandate_notification","source.refund_attributes_required","source.transaction.created","source.transaction.updated","subscription_schedule.aborted","subscription_schedule.canceled","subscription_schedule.completed","subscription_schedule.created","subscription_schedule.expiring","subscription_schedule.released","subscription_schedule.updated","tax.settings.updated","tax_rate.created","tax_rate.updated","terminal.reader.action_failed","terminal.reader.action_succeeded","terminal.reader.action_updated","test_helpers.test_clock.advancing","test_helpers.test_clock.created","test_helpers.test_clock.deleted","test_helpers.test_clock.internal_failure","test_helpers.test_clock.ready","three_d_secure.authentication.canceled","three_d_secure.authentication.challenge_started","three_d_secure.authentication.errored","three_d_secure.authentication.failed","three_d_secure.authentication.requires_challenge","three_d_secure.authentication.requires_submission","three_d_secure.authentication.succeeded","topup.canceled","topup.created","topup.failed","topup.reversed","topup.succeeded","transfer.created","transfer.reversed","transfer.updated","treasury.credit_reversal.created","treasury.credit_reversal.posted","treasury.debit_reversal.completed","treasury.debit_reversal.created","treasury.debit_reversal.initial_credit_granted","treasury.financial_account.closed","treasury.financial_account.created","treasury.financial_account.features_status_updated","treasury.inbound_transfer.canceled","treasury.inbound_transfer.created","treasury.inbound_transfer.failed","treasury.inbound_transfer.succeeded","treasury.outbound_payment.canceled","treasury.outbound_payment.created","treasury.outbound_payment.expected_arrival_date_updated","treasury.outbound_payment.failed","treasury.outbound_payment.posted","treasury.outbound_payment.returned","treasury.outbound_payment.tracking_details_updated","treasury.outbound_transfer.canceled","treasury.outbound_transfer.created","treasury.outbound_transfer.expected_arrival_date_updated","treasury.outbound_transfer.failed","treasury.outbound_transfer.posted","treasury.outbound_transfer.returned","treasury.outbound_transfer.tracking_details_updated","treasury.received_credit.created","treasury.received_credit.failed","treasury.received_credit.succeeded","treasury.received_debit.created"]}
{"array":912}
{"enum":["2011-01-01","2011-06-21","2011-06-28","2011-08-01","2011-09-15","2011-11-17","2012-02-23","2012-03-25","2012-06-18","2012-06-28","2012-07-09","2012-09-24","2012-10-26","2012-11-07","2013-02-11","2013-02-13","2013-07-05","2013-08-12","2013-08-13","2013-10-29","2013-12-03","2014-01-31","2014-03-13","2014-03-28","2014-05-19","2014-06-13","2014-06-17","2014-07-22","2014-07-26","2014-08-04","2014-08-20","2014-09-08","2014-10-07","2014-11-05","2014-11-20","2014-12-08","2014-12-17","2014-12-22","2015-01-11","2015-01-26","2015-02-10","2015-02-16","2015-02-18","2015-03-24","2015-04-07","2015-06-15","2015-07-07","2015-07-13","2015-07-28","2015-08-07","2015-08-19","2015-09-03","2015-09-08","2015-09-23","2015-10-01","2015-10-12","2015-10-16","2016-02-03","2016-02-19","2016-02-22","2016-02-23","2016-02-29","2016-03-07","2016-06-15","2016-07-06","2016-10-19","2017-01-27","2017-02-14","2017-04-06","2017-05-25","2017-06-05","2017-08-15","2017-12-14","2018-01-23","2018-02-05","2018-02-06","2018-02-28","2018-05-21","2018-07-27","2018-08-23","2018-09-06","2018-09-24","2018-10-31","2018-11-08","2019-02-11","2019-02-19","2019-03-14","2019-05-16","2019-08-14","2019-09-09","2019-10-08","2019-10-17","2019-11-05","2019-12-03","2020-03-02","2020-08-27","2022-08-01","2022-11-15","2023-08-16","2023-10-16","2024-04-10","2024-06-20","2024-09-30.acacia","2024-10-28.acacia","2024-11-20.acacia","2024-12-18.acacia","2025-01-27.acacia","2025-02-24.acacia","2025-03-01.dashboard","2025-03-31.basil","2025-04-30.basil","2025-05-28.basil","2025-06-30.basil","2025-07-30.basil","2025-08-27.basil","2025-09-30.clover","2025-10-29.clover","2025-11-17.clover","2025-12-15.clover","2026-01-28.clover","2026-02-25.clover","2026-03-25.dahlia","2026-04-22.dahlia","2026-05-27.dahlia","2026-06-24.dahlia","2026-07-29.dahlia","2026-08-26.dahlia","2026-09-30.endive","2026-10-28.endive"]}
{"object":{"enabled_events!":913,"url!":0,"api_version":914,"connect":9,"description?":0,"expand":27,"metadata?":35}}
{"object":{"description?":0,"disabled":9,"enabled_events":913,"expand":27,"metadata?":35,"url":0}}
{"object":{"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["authorization_code","refresh_token"]}
{"object":{"grant_type!":918,"code":0,"refresh_token":0,"scope":0,"assert_capabilities":27}}
{"enum":["code"]}
{"object":{"email":0,"url":0,"country":0,"phone_number":0,"business_name":0,"business_type":0,"first_name":0,"last_name":0,"dob_day":0,"dob_month":0,"dob_year":0,"street_address":0,"city":0,"state":0,"zip":0,"physical_product":0,"product_description":0,"currency":0,"first_name_kana":0,"first_name_kanji":0,"last_name_kana":0,"last_name_kanji":0,"gender":0,"block_kana":0,"block_kanji":0,"building_kana":0,"building_kanji":0}}
{"object":{"client_id":0,"response_type":920,"redirect_uri":0,"scope":0,"state":0,"stripe_landing":0,"always_prompt":9,"suggested_capabilities":27,"stripe_user":921}}
{"object":{"client_id":0,"stripe_user_id":0}}
{"object":{"active":9,"expand":27,"is_default":9,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["address","email","name","phone","shipping","tax_id"]}
{"array":925}
{"object":{"allowed_updates?":926,"enabled!":9}}
{"object":{"enabled!":9,"payment_method_configuration?":0}}
{"array":852}
{"object":{"enabled!":9,"feedback_options?":27,"options!?":929}}
{"enum":["at_period_end","immediately"]}
{"object":{"cancellation_reason":930,"enabled!":9,"mode":931,"proration_behavior":379}}
{"array":374}
{"enum":["indefinite","interval_options"]}
{"object":{"interval_options?":933,"type!":934}}
{"object":{"duration":935,"enabled":9}}
{"enum":["price","promotion_code","quantity"]}
{"array":937}
{"object":{"adjustable_quantity":595,"prices!":27,"product!":0}}
{"array":939}
{"enum":["decreasing_item_amount","shortening_interval"]}
{"object":{"type!":941}}
{"array":942}
{"object":{"conditions":943}}
{"enum":["continue_trial","end_trial"]}
{"object":{"billing_cycle_anchor":847,"default_allowed_updates?":938,"enabled!":9,"products?":940,"proration_behavior":379,"schedule_at_period_end":944,"trial_update_behavior":945}}
{"object":{"customer_update":927,"invoice_history":232,"payment_method_update":928,"subscription_cancel":932,"subscription_pause":936,"subscription_update":946}}
{"object":{"headline?":0,"privacy_policy_url":0,"terms_of_service_url":0}}
{"object":{"features!":947,"business_profile":948,"default_return_url?":0,"expand":27,"login_page":232,"metadata":35,"name?":0}}
{"object":{"headline?":0,"privacy_policy_url?":0,"terms_of_service_url?":0}}
{"object":{"allowed_updates?":926,"enabled":9}}
{"object":{"enabled!":9,"feedback_options?":27,"options?":929}}
{"object":{"cancellation_reason":952,"enabled":9,"mode":931,"proration_behavior":379}}
{"object":{"conditions?":943}}
{"object":{"billing_cycle_anchor":847,"default_allowed_updates?":938,"enabled":9,"products?":940,"proration_behavior":379,"schedule_at_period_end":954,"trial_update_behavior":945}}
{"object":{"customer_update":951,"invoice_history":232,"payment_method_update":928,"subscription_cancel":953,"subscription_pause":936,"subscription_update":955}}
{"object":{"active":9,"business_profile":950,"default_return_url?":0,"expand":27,"features":956,"login_page":232,"metadata?":35,"name?":0}}
{"enum":["customer_login"]}
{"object":{"customer_login":513,"type!":958}}
{"enum":["hosted_confirmation","portal_homepage","redirect"]}
{"object":{"hosted_confirmation":599,"redirect":814,"type!":960}}
{"object":{"coupon!":0}}
{"enum":["coupon_offer"]}
{"object":{"coupon_offer!":962,"type!":963}}
{"object":{"retention":964,"subscription!":0}}
{"object":{"subscription!":0}}
{"object":{"coupon":0,"promotion_code":0}}
{"array":967}
{"object":{"id!":0,"price":0,"quantity":1}}
{"array":969}
{"object":{"discounts":968,"items!":970,"subscription!":0}}
{"enum":["customer_update","payment_method_update","subscription_cancel","subscription_pause","subscription_update","subscription_update_confirm"]}
{"object":{"after_completion":961,"subscription_cancel":965,"subscription_pause":966,"subscription_update":966,"subscription_update_confirm":971,"type!":972}}
{"enum":["auto","bg","cs","da","de","el","en","en-AU","en-CA","en-GB","en-IE","en-IN","en-NZ","en-SG","es","es-419","et","fi","fil","fr","fr-CA","hr","hu","id","it","ja","ko","lt","lv","ms","mt","nb","nl","pl","pt","pt-BR","ro","ru","sk","sl","sv","th","tr","vi","zh","zh-HK","zh-TW"]}
{"object":{"after_expiration":959,"configuration":0,"customer":0,"customer_account":0,"expand":27,"flow_data":973,"locale":974,"on_behalf_of":0,"return_url":0}}
{"object":{"email!":0}}
{"enum":["complete","expired","open"]}
{"object":{"created":84,"customer":0,"customer_account":0,"customer_details":976,"expand":27,"payment_intent":0,"payment_link":0,"status":977,"subscription":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"allow_promotion_codes":9,"enabled!":9}}
{"object":{"recovery":979}}
{"enum":["acss_debit","affirm","afterpay_clearpay","alipay","alma","amazon_pay","au_becs_debit","bacs_debit","bancontact","billie","bizum","blik","boleto","card","cashapp","crypto","customer_balance","eps","fpx","giropay","grabpay","ideal","kakao_pay","klarna","konbini","kr_card","link","mb_way","mobilepay","multibanco","naver_pay","nz_bank_account","oxxo","p24","pay_by_bank","payco","paynow","paypal","paypay","payto","pix","promptpay","revolut_pay","samsung_pay","satispay","scalapay","sepa_debit","sequra","sofort","sunbit","swish","twint","upi","us_bank_account","wechat_pay","zip"]}
{"array":981}
{"enum":["pill","rectangular","rounded"]}
{"enum":["be_vietnam_pro","bitter","chakra_petch","default","hahmlet","inconsolata","inter","lato","lora","m_plus_1_code","montserrat","noto_sans","noto_sans_jp","noto_serif","nunito","open_sans","pridi","pt_sans","pt_serif","raleway","roboto","roboto_slab","source_sans_pro","titillium_web","ubuntu_mono","zen_maru_gothic"]}
{"enum":["file","url"]}
{"object":{"file":0,"type!":985,"url":0}}
{"object":{"background_color?":0,"border_style?":983,"button_color?":0,"display_name":0,"font_family?":984,"icon":986,"logo":986}}
{"enum":["auto","never"]}
{"object":{"address":988,"name":988,"shipping":988}}
{"object":{"account_tax_ids?":27,"custom_fields?":196,"description":0,"footer":0,"issuer":271,"metadata":35,"rendering_options?":198}}
{"object":{"enabled!":9,"invoice_data":990}}
{"object":{"adjustable_quantity":595,"metadata":35,"price":0,"price_data":596,"quantity":1,"tax_rates":27}}
{"array":992}
{"enum":["auto","bg","cs","da","de","el","en","en-GB","es","es-419","et","fi","fil","fr","fr-CA","hi-IN","hr","hu","id","it","ja","ko","lt","lv","ms","mt","nb","nl","pl","pt","pt-BR","ro","ru","sk","sl","sv","th","tr","vi","zh","zh-HK","zh-TW"]}
{"enum":["payment","setup","subscription"]}
{"enum":["mobile_app","web"]}
{"object":{"address!":818,"carrier":0,"name!":0,"phone":0,"tracking_number":0}}
{"object":{"application_fee_amount":1,"capture_method":458,"description":0,"metadata":35,"on_behalf_of":0,"receipt_email":0,"setup_future_usage":239,"shipping":997,"statement_descriptor":0,"statement_descriptor_suffix":0,"transfer_data":331,"transfer_group":0}}
{"object":{"allow_redisplay":223}}
{"object":{"currency":773,"mandate_options":776,"setup_future_usage":498,"target_date":0,"verification_method":280}}
{"object":{"capture_method":500,"setup_future_usage":501}}
{"object":{"capture_method":500}}
{"object":{"capture_method":500,"setup_future_usage":504}}
{"object":{"setup_future_usage":501,"target_date":0}}
{"object":{"mandate_options":509,"setup_future_usage":498,"target_date":0}}
{"object":{"mandate_options":513,"setup_future_usage?":504}}
{"object":{"expires_after_days":1,"setup_future_usage":498}}
{"enum":["credit","debit","prepaid"]}
{"array":1008}
{"object":{"brands_blocked":630,"funding_types_blocked":1009}}
{"object":{"capture_method":500,"installments":623,"request_extended_authorization":521,"request_incremental_authorization":521,"request_multicapture":521,"request_overcapture":521,"request_three_d_secure":291,"restrictions":1010,"setup_future_usage":239,"statement_descriptor_suffix_kana":0,"statement_descriptor_suffix_kanji":0}}
{"object":{"capture_method":500,"setup_future_usage":498}}
{"object":{"capture_method":500,"setup_future_usage":501,"subscriptions?":784}}
{"object":{"mandate_options":788,"setup_future_usage":504}}
{"object":{"amount_includes_iof":298,"expires_after_seconds":1,"mandate_options":559,"setup_future_usage":504}}
{"object":{"reference":0}}
{"object":{"permissions":307,"prefetch":309}}
{"enum":["automatic","instant"]}
{"object":{"financial_connections":1017,"setup_future_usage":498,"target_date":0,"verification_method":1018}}
{"object":{"app_id":0,"client!":574,"setup_future_usage":501}}
{"object":{"acss_debit":1000,"affirm":1001,"afterpay_clearpay":1001,"alipay":537,"alma":1002,"amazon_pay":1003,"au_becs_debit":1004,"bacs_debit":1005,"bancontact":564,"billie":1002,"blik":1006,"boleto":1007,"card":1011,"cashapp":1012,"crypto":537,"customer_balance":541,"demo_pay":564,"eps":537,"fpx":537,"giropay":537,"grabpay":537,"ideal":537,"kakao_pay":1003,"klarna":1013,"konbini":551,"kr_card":1003,"link":1003,"mobilepay":1001,"multibanco":537,"naver_pay":1003,"oxxo":551,"p24":552,"pay_by_bank":60,"payco":1001,"paynow":537,"paypal":554,"payto":1014,"pix":1015,"revolut_pay":1003,"samsung_pay":1001,"satispay":1002,"scalapay":1002,"sepa_debit":1005,"sequra":1002,"sofort":537,"sunbit":1001,"swish":1016,"twint":564,"upi":565,"us_bank_account":1019,"wechat_pay":1020}}
{"enum":["client_only","server_only"]}
{"object":{"update_shipping_details":1022}}
{"enum":["always","if_required","never"]}
{"object":{"allow_redisplay_filters":233,"payment_method_remove":234,"payment_method_save":234}}
{"object":{"description":0,"metadata":35,"on_behalf_of":0}}
{"array":329}
{"enum":["create_prorations","none"]}
{"object":{"application_fee_percent":37,"billing_cycle_anchor":1,"billing_cycle_anchor_config":832,"billing_mode":360,"default_tax_rates":27,"description":0,"invoice_settings":643,"metadata":35,"on_behalf_of":0,"pending_invoice_item_interval":374,"proration_behavior":1028,"transfer_data":398,"trial_end":1,"trial_period_days":1,"trial_settings":646}}
{"enum":["elements","embedded_page","form","hosted_page"]}
{"object":{"display":988}}
{"object":{"link":1031}}
{"object":{"adaptive_pricing":623,"after_expiration":980,"allow_promotion_codes":9,"allowed_payment_method_types":982,"automatic_tax":272,"billing_address_collection":603,"branding_settings":987,"cancel_url":0,"client_reference_id":0,"consent_collection":608,"currency":0,"custom_fields":617,"custom_text":619,"customer":0,"customer_account":0,"customer_creation":620,"customer_email":0,"customer_update":989,"discounts":968,"excluded_payment_method_types":461,"expand":27,"expires_at":1,"integration_identifier":0,"invoice_creation":991,"line_items":993,"locale":994,"managed_payments":623,"metadata":35,"mode":995,"name_collection":625,"optional_items":627,"origin_context":996,"payment_intent_data":998,"payment_method_collection":620,"payment_method_configuration":0,"payment_method_data":999,"payment_method_options":1021,"permissions":1023,"phone_number_collection":232,"redirect_on_completion":1024,"return_url":0,"saved_payment_method_options":1025,"setup_intent_data":1026,"shipping_address_collection":640,"shipping_options":1027,"submit_type":642,"subscription_data":1029,"success_url":0,"tax_id_collection":649,"ui_mode":1030,"wallet_options":1032}}
{"object":{"city":0,"country!":0,"line1!":0,"line2":0,"postal_code":0,"state":0}}
{"object":{"address!":1034,"name!":0}}
{"object":{"shipping_details":1035}}
{"object":{"adjustable_quantity":595,"id":0,"metadata?":35,"price":0,"price_data":596,"quantity":1,"tax_rates?":27}}
{"array":1037}
{"object":{"description?":0,"metadata?":35,"setup_future_usage?":239,"statement_descriptor?":0,"statement_descriptor_suffix?":0}}
{"object":{"collected_information":1036,"expand":27,"line_items":1038,"metadata?":35,"payment_intent_data":1039,"shipping_options?":1027}}
{"object":{"customer!":0,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"archived":9,"expand":27,"lookup_key":0,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"lookup_key!":0,"name!":0,"expand":27,"metadata":35}}
{"object":{"active":9,"expand":27,"metadata?":35,"name":0}}
{"object":{"payment_intent!":0,"expand":27}}
{"enum":["exclusive","inclusive"]}
{"object":{"amount!":1,"metadata":35,"performance_location":0,"product":0,"quantity":1,"reference":0,"tax_behavior":1046,"tax_code":0}}
{"array":1047}
{"object":{"city?":0,"country!":0,"line1?":0,"line2?":0,"postal_code?":0,"state?":0}}
{"enum":["billing","shipping"]}
{"enum":["customer_exempt","none","reverse_charge"]}
{"object":{"address":1049,"address_source":1050,"ip_address":0,"tax_ids":206,"taxability_override":1051}}
{"object":{"address!":1049}}
{"object":{"amount":1,"shipping_rate":0,"tax_behavior":1046,"tax_code":0}}
{"object":{"currency!":0,"line_items!":1048,"customer":0,"customer_details":1052,"expand":27,"ship_from_details":1053,"shipping_cost":1054,"tax_date":1}}
{"enum":["performance"]}
{"object":{"type!":1056,"expand":27,"ending_before":0,"limit":1,"starting_after":0}}
{"object":{"address!":1049,"type!":1056,"description":0,"expand":27}}
{"enum":["active","all","expired","scheduled"]}
{"object":{"expand":27,"status":1059,"ending_before":0,"limit":1,"starting_after":0}}
{"enum":["inbound_goods","standard"]}
{"object":{"place_of_supply_scheme":1061}}
{"enum":["standard"]}
{"object":{"standard":1062,"type!":1063}}
{"enum":["simplified"]}
{"object":{"type!":1065}}
{"enum":["inbound_goods","small_seller","standard"]}
{"object":{"place_of_supply_scheme!":1067}}
{"enum":["ioss","oss_non_union","oss_union","standard"]}
{"object":{"standard":1068,"type!":1069}}
{"object":{"province!":0}}
{"enum":["province_standard","simplified","standard"]}
{"object":{"province_standard":1071,"type!":1072}}
{"object":{"jurisdiction!":0}}
{"enum":["local_use_tax","simplified_sellers_use_tax","single_local_use_tax"]}
{"object":{"jurisdiction":0,"type!":1075}}
{"array":1076}
{"object":{"elections!":1077}}
{"enum":["admissions_tax","attendance_tax","digital_excise_tax","entertainment_tax","gross_receipts_tax","hospitality_tax","local_amusement_tax","local_lease_tax","luxury_tax","mass_transit_parking_tax","parking_tax","resort_tax","state_communications_tax","state_retail_delivery_fee","state_sales_tax","tourism_tax","utility_users_tax"]}
{"object":{"admissions_tax":1074,"attendance_tax":1074,"entertainment_tax":1074,"gross_receipts_tax":1074,"hospitality_tax":1074,"local_amusement_tax":1074,"local_lease_tax":1074,"luxury_tax":1074,"mass_transit_parking_tax":1074,"parking_tax":1074,"resort_tax":1074,"state!":0,"state_sales_tax":1078,"tourism_tax":1074,"type!":1079,"utility_users_tax":1074}}
{"object":{"ae":1064,"al":1064,"am":1066,"ao":1064,"at":1070,"au":1064,"aw":1064,"az":1066,"ba":1064,"bb":1064,"bd":1064,"be":1070,"bf":1064,"bg":1070,"bh":1064,"bj":1066,"bs":1064,"bw":1066,"by":1066,"ca":1073,"cd":1064,"ch":1064,"ci":1066,"cl":1066,"cm":1066,"co":1066,"cr":1066,"cv":1066,"cy":1070,"cz":1070,"de":1070,"dk":1070,"ec":1066,"ee":1070,"eg":1066,"es":1070,"et":1064,"fi":1070,"fr":1070,"gb":1064,"ge":1066,"gh":1066,"gn":1064,"gr":1070,"hr":1070,"hu":1070,"id":1066,"ie":1070,"in":1066,"is":1064,"it":1070,"jp":1064,"ke":1066,"kg":1066,"kh":1066,"kr":1066,"kz":1066,"la":1066,"lk":1066,"lt":1070,"lu":1070,"lv":1070,"ma":1066,"md":1066,"me":1064,"mk":1064,"mr":1064,"mt":1070,"mu":1066,"mx":1066,"my":1066,"ng":1066,"nl":1070,"no":1064,"np":1066,"nz":1064,"om":1064,"pe":1066,"ph":1066,"pl":1070,"pt":1070,"ro":1070,"rs":1064,"ru":1066,"sa":1066,"se":1070,"sg":1064,"si":1070,"sk":1070,"sn":1066,"sr":1064,"th":1066,"tj":1066,"tr":1066,"tw":1066,"tz":1066,"ua":1066,"ug":1066,"us":1080,"uy":1064,"uz":1066,"vn":1066,"za":1064,"zm":1066,"zw":1064}}
{"object":{"active_from!":267,"country!":0,"country_options!":1081,"expand":27,"expires_at":1}}
{"object":{"active_from":267,"expand":27,"expires_at?":267}}
{"enum":["exclusive","inclusive","inferred_by_currency"]}
{"object":{"tax_behavior":1084,"tax_code":0}}
{"object":{"address!":6}}
{"object":{"defaults":1085,"expand":27,"head_office":1086}}
{"object":{"calculation!":0,"reference!":0,"expand":27,"metadata":35,"posted_at":1}}
{"enum":["full","partial"]}
{"object":{"amount!":1,"amount_tax!":1,"metadata":35,"original_line_item!":0,"quantity":1,"reference!":0}}
{"array":1090}
{"object":{"amount!":1,"amount_tax!":1}}
{"object":{"mode!":1089,"original_transaction!":0,"reference!":0,"expand":27,"flat_amount":1,"line_items":1091,"metadata":35,"shipping_cost":1092}}
{"object":{"frozen_time!":1,"customer":0,"expand":27,"name":0}}
{"object":{"frozen_time!":1,"expand":27}}
{"enum":["customer","merchant","recipient"]}
{"array":1096}
{"object":{"applied_configurations":1097,"closed?":9,"limit?":1}}
{"object":{"exempt?":203,"ip_address?":0}}
{"object":{"amount_tax_display?":197,"template?":0}}
{"object":{"custom_fields":196,"footer?":0,"next_sequence?":1,"prefix?":0,"rendering?":1100}}
{"object":{"invoice?":1101}}
{"object":{"requested!":9}}
{"object":{"automatic_indirect_tax?":1103}}
{"object":{"city?":0,"country?":0,"line1?":0,"line2?":0,"postal_code?":0,"state?":0}}
{"object":{"address?":1105,"name?":0,"phone?":0}}
{"object":{"automatic_indirect_tax?":1099,"billing?":1102,"capabilities?":1104,"shipping?":1106,"test_clock?":0}}
{"object":{"display_name?":0}}
{"object":{"icon?":0,"logo?":0,"primary_color?":0,"secondary_color?":0}}
{"object":{"ach_debit_payments?":1103,"acss_debit_payments?":1103,"affirm_payments?":1103,"afterpay_clearpay_payments?":1103,"alma_payments?":1103,"amazon_pay_payments?":1103,"au_becs_debit_payments?":1103,"bacs_debit_payments?":1103,"bancontact_payments?":1103,"blik_payments?":1103,"blik_recurring_payments?":1103,"boleto_payments?":1103,"card_payments?":1103,"cartes_bancaires_payments?":1103,"cashapp_payments?":1103,"eps_payments?":1103,"fpx_payments?":1103,"gb_bank_transfer_payments?":1103,"grabpay_payments?":1103,"ideal_payments?":1103,"jcb_payments?":1103,"jp_bank_transfer_payments?":1103,"kakao_pay_payments?":1103,"klarna_payments?":1103,"konbini_payments?":1103,"kr_card_payments?":1103,"link_payments?":1103,"mobilepay_payments?":1103,"multibanco_payments?":1103,"mx_bank_transfer_payments?":1103,"naver_pay_payments?":1103,"oxxo_payments?":1103,"p24_payments?":1103,"pay_by_bank_payments?":1103,"payco_payments?":1103,"paynow_payments?":1103,"promptpay_payments?":1103,"revolut_pay_payments?":1103,"samsung_pay_payments?":1103,"satispay_payments?":1103,"sepa_bank_transfer_payments?":1103,"sepa_debit_payments?":1103,"sequra_payments?":1103,"sunbit_payments?":1103,"swish_payments?":1103,"twint_payments?":1103,"us_bank_transfer_payments?":1103,"zip_payments?":1103}}
{"object":{"avs_failure?":9,"cvc_failure?":9}}
{"object":{"decline_on?":1111}}
{"object":{"end_time?":0,"start_time?":0}}
{"object":{"email?":0,"hours?":1113,"phone?":0}}
{"object":{"support?":1114}}
{"object":{"descriptor?":0,"prefix?":0}}
{"object":{"kana?":1116,"kanji?":1116}}
{"object":{"creditor_id?":0}}
{"object":{"city?":0,"country!":0,"line1?":0,"line2?":0,"postal_code?":0,"state?":0,"town?":0}}
{"object":{"address?":1119,"email?":0,"phone?":0,"url?":0}}
{"object":{"bacs_debit_payments?":1108,"branding?":1109,"capabilities?":1110,"card_payments?":1112,"konbini_payments?":1115,"mcc?":0,"script_statement_descriptor?":1117,"sepa_debit_payments?":1118,"statement_descriptor?":1116,"support?":1120}}
{"object":{"ach?":1103,"fedwire?":1103,"fps?":1103,"local?":1103,"rtp?":1103,"sepa?":1103,"swift?":1103}}
{"object":{"stripe_transfers?":1103}}
{"object":{"bank_accounts?":1122,"cards?":1103,"stripe_balance?":1123}}
{"object":{"capabilities?":1124}}
{"object":{"customer?":1107,"merchant?":1121,"recipient?":1125}}
{"enum":["ar-SA","bg","bg-BG","cs","cs-CZ","da","da-DK","de","de-DE","el","el-GR","en","en-AU","en-CA","en-GB","en-IE","en-IN","en-NZ","en-SG","en-US","es","es-419","es-ES","et","et-EE","fi","fi-FI","fil","fil-PH","fr","fr-CA","fr-FR","he-IL","hr","hr-HR","hu","hu-HU","id","id-ID","it","it-IT","ja","ja-JP","ko","ko-KR","lt","lt-LT","lv","lv-LV","ms","ms-MY","mt","mt-MT","nb","nb-NO","nl","nl-NL","pl","pl-PL","pt","pt-BR","pt-PT","ro","ro-RO","ru","ru-RU","sk","sk-SK","sl","sl-SI","sv","sv-SE","th","th-TH","tr","tr-TR","vi","vi-VN","zh","zh-HK","zh-Hans","zh-Hant-HK","zh-Hant-TW","zh-TW"]}
{"array":1127}
{"object":{"business_url?":0,"doing_business_as?":0,"product_description?":0}}
{"enum":["application","application_custom","application_express","stripe"]}
{"object":{"fees_collector!":1130,"losses_collector!":22}}
{"object":{"currency?":0,"locales":1128,"profile?":1129,"responsibilities?":1131}}
{"object":{"date?":0,"ip?":0,"user_agent?":0}}
{"object":{"directors?":9,"executives?":9,"owners?":9,"ownership_exemption_reason?":14}}
{"object":{"date!":0,"ip!":0,"user_agent?":0}}
{"object":{"account?":1135}}
{"object":{"directorship_declaration?":1133,"ownership_declaration?":1133,"persons_provided?":1134,"representative_declaration?":1133,"terms_of_service?":1136}}
{"enum":["administrative","principal_place_of_business"]}
{"object":{"city?":0,"country?":0,"line1?":0,"line2?":0,"postal_code?":0,"purpose!":1138,"state?":0,"town?":0}}
{"array":1139}
{"object":{"value!":1,"currency!":0}}
{"object":{"amount?":1141,"fiscal_year_end?":0}}
{"enum":["files"]}
{"object":{"files!":27,"type!":1143}}
{"object":{"back?":0,"front!":0}}
{"enum":["front_back"]}
{"object":{"front_back!":1145,"type!":1146}}
{"object":{"person!":0}}
{"object":{"files!":27,"signer?":1148,"type!":1143}}
{"object":{"bank_account_ownership_verification?":1144,"company_license?":1144,"company_memorandum_of_association?":1144,"company_ministerial_decree?":1144,"company_registration_verification?":1144,"company_tax_id_verification?":1144,"primary_verification?":1147,"proof_of_address?":1144,"proof_of_registration?":1149,"proof_of_ultimate_beneficial_ownership?":1149}}
{"enum":["ae_crn","ae_vat","ao_nif","ar_cuit","at_fn","at_stn","at_vat","au_abn","au_acn","au_in","az_tin","bd_etin","be_cbe","be_vat","bg_uic","bg_vat","br_cnpj","ca_cn","ca_crarr","ca_gst_hst","ca_neq","ca_rid","ch_chid","ch_uid","cr_cpj","cr_nite","cy_he","cy_tic","cy_vat","cz_ico","cz_vat","de_hrn","de_stn","de_vat","dk_cvr","dk_vat","do_rcn","ee_rk","ee_vat","es_cif","es_vat","fi_vat","fi_yt","fr_rna","fr_siren","fr_vat","gb_crn","gb_vat","gi_crn","gr_afm","gr_gemi","gr_vat","gt_nit","hk_br","hk_cr","hr_mbs","hr_oib","hr_vat","hu_cjs","hu_tin","hu_vat","ie_crn","ie_trn","ie_vat","it_rea","it_vat","jp_cn","kz_bin","li_uid","lt_ccrn","lt_vat","lu_nif","lu_rcs","lu_vat","lv_urn","lv_vat","mt_crn","mt_tin","mt_vat","mx_rfc","my_brn","my_coid","my_itn","my_sst","mz_nuit","nl_kvk","nl_rsin","nl_vat","no_orgnr","nz_bn","nz_ird","pe_ruc","pk_ntn","pl_nip","pl_regon","pl_vat","pt_vat","ro_cui","ro_orc","ro_vat","sa_crn","sa_tin","se_orgnr","se_vat","sg_uen","si_msp","si_tin","si_vat","sk_dic","sk_ico","sk_vat","th_crn","th_prn","th_tin","us_ein"]}
{"object":{"registrar?":0,"type!":1151,"value!":0}}
{"array":1152}
{"object":{"amount?":1141}}
{"object":{"kana?":1119,"kanji?":1119}}
{"object":{"registered_name?":0}}
{"object":{"kana?":1156,"kanji?":1156}}
{"enum":["cooperative","free_zone_establishment","free_zone_llc","government_instrumentality","governmental_unit","incorporated_association","incorporated_non_profit","incorporated_partnership","limited_liability_partnership","llc","multi_member_llc","private_company","private_corporation","private_partnership","public_company","public_corporation","public_listed_corporation","public_partnership","registered_charity","single_member_llc","sole_establishment","sole_proprietorship","tax_exempt_government_instrumentality","trust","unincorporated_association","unincorporated_non_profit","unincorporated_partnership"]}
{"object":{"additional_addresses":1140,"address?":1119,"annual_revenue?":1142,"documents?":1150,"estimated_worker_count?":1,"id_numbers":1153,"monthly_estimated_revenue?":1154,"phone?":0,"registered_name?":0,"registration_date?":15,"script_addresses?":1155,"script_names?":1157,"structure?":1158}}
{"enum":["registered"]}
{"object":{"city?":0,"country!":0,"line1?":0,"line2?":0,"postal_code?":0,"purpose!":1160,"state?":0,"town?":0}}
{"array":1161}
{"enum":["alias","maiden"]}
{"object":{"full_name?":0,"given_name?":0,"purpose!":1163,"surname?":0}}
{"array":1164}
{"object":{"company_authorization?":1144,"passport?":1144,"primary_verification?":1147,"secondary_verification?":1147,"visa?":1144}}
{"enum":["ae_eid","ao_nif","ar_cuil","ar_dni","at_stn","az_tin","bd_brc","bd_etin","bd_nid","be_nrn","bg_ucn","bn_nric","br_cpf","ca_sin","ch_oasi","cl_rut","cn_pp","co_nuip","cr_ci","cr_cpf","cr_dimex","cr_nite","cy_tic","cz_rc","de_stn","dk_cpr","do_cie","do_rcn","ec_ci","ee_ik","es_nif","fi_hetu","fr_nir","gb_nino","gr_afm","gt_nit","hk_id","hr_oib","hu_ad","id_nik","ie_ppsn","is_kt","it_cf","jp_inc","ke_pin","kz_iin","li_peid","lt_ak","lu_nif","lv_pk","mx_rfc","my_nric","mz_nuit","ng_nin","nl_bsn","no_nin","nz_ird","pe_dni","pk_cnic","pk_snic","pl_pesel","pt_nif","ro_cnp","sa_tin","se_pin","sg_fin","sg_nric","sk_dic","th_lc","th_pin","tr_tin","us_itin","us_itin_last_4","us_ssn","us_ssn_last_4","uy_dni","za_id"]}
{"object":{"type!":1167,"value!":0}}
{"array":1168}
{"enum":["female","male"]}
{"object":{"director?":9,"executive?":9,"owner?":9,"percent_ownership?":179,"title?":0}}
{"object":{"given_name?":0,"surname?":0}}
{"object":{"kana?":1172,"kanji?":1172}}
{"object":{"additional_addresses":1162,"additional_names":1165,"address?":1119,"date_of_birth?":15,"documents?":1166,"email?":0,"given_name?":0,"id_numbers":1169,"legal_gender?":1170,"metadata?":35,"nationalities":27,"phone?":0,"political_exposure?":36,"relationship?":1171,"script_addresses?":1155,"script_names?":1173,"surname?":0}}
{"object":{"attestations?":1137,"business_details?":1159,"country?":0,"entity_type?":8,"individual?":1174}}
{"enum":["configuration.customer","configuration.merchant","configuration.recipient","defaults","future_requirements","identity","requirements"]}
{"array":1176}
{"object":{"account_token?":0,"configuration?":1126,"contact_email?":0,"contact_phone?":0,"dashboard?":24,"defaults?":1132,"display_name?":0,"identity?":1175,"include":1177,"metadata?":35}}
{"object":{"include":1177}}
{"object":{"exempt?":203,"ip_address?":0,"validate_location?":208}}
{"object":{"default_payment_method?":0,"invoice?":1101}}
{"object":{"requested?":9}}
{"object":{"automatic_indirect_tax?":1182}}
{"object":{"applied?":9,"automatic_indirect_tax?":1180,"billing?":1181,"capabilities?":1183,"shipping?":1106,"test_clock?":0}}
{"object":{"ach_debit_payments?":1182,"acss_debit_payments?":1182,"affirm_payments?":1182,"afterpay_clearpay_payments?":1182,"alma_payments?":1182,"amazon_pay_payments?":1182,"au_becs_debit_payments?":1182,"bacs_debit_payments?":1182,"bancontact_payments?":1182,"blik_payments?":1182,"blik_recurring_payments?":1182,"boleto_payments?":1182,"card_payments?":1182,"cartes_bancaires_payments?":1182,"cashapp_payments?":1182,"eps_payments?":1182,"fpx_payments?":1182,"gb_bank_transfer_payments?":1182,"grabpay_payments?":1182,"ideal_payments?":1182,"jcb_payments?":1182,"jp_bank_transfer_payments?":1182,"kakao_pay_payments?":1182,"klarna_payments?":1182,"konbini_payments?":1182,"kr_card_payments?":1182,"link_payments?":1182,"mobilepay_payments?":1182,"multibanco_payments?":1182,"mx_bank_transfer_payments?":1182,"naver_pay_payments?":1182,"oxxo_payments?":1182,"p24_payments?":1182,"pay_by_bank_payments?":1182,"payco_payments?":1182,"paynow_payments?":1182,"promptpay_payments?":1182,"revolut_pay_payments?":1182,"samsung_pay_payments?":1182,"satispay_payments?":1182,"sepa_bank_transfer_payments?":1182,"sepa_debit_payments?":1182,"sequra_payments?":1182,"sunbit_payments?":1182,"swish_payments?":1182,"twint_payments?":1182,"us_bank_transfer_payments?":1182,"zip_payments?":1182}}
{"object":{"city?":0,"country?":0,"line1?":0,"line2?":0,"postal_code?":0,"state?":0,"town?":0}}
{"object":{"address?":1186,"email?":0,"phone?":0,"url?":0}}
{"object":{"applied?":9,"bacs_debit_payments?":1108,"branding?":1109,"capabilities?":1185,"card_payments?":1112,"konbini_payments?":1115,"mcc?":0,"script_statement_descriptor?":1117,"sepa_debit_payments?":1118,"statement_descriptor?":1116,"support?":1187}}
{"object":{"ach?":1182,"fedwire?":1182,"fps?":1182,"local?":1182,"rtp?":1182,"sepa?":1182,"swift?":1182}}
{"object":{"stripe_transfers?":1182}}
{"object":{"bank_accounts?":1189,"cards?":1182,"stripe_balance?":1190}}
{"object":{"applied?":9,"capabilities?":1191}}
{"object":{"customer?":1184,"merchant?":1188,"recipient?":1192}}
{"object":{"currency?":0,"locales":1128,"payout_methods?":35,"profile?":1129,"responsibilities?":1131}}
{"object":{"account?":1133,"crypto_money_manager?":1133,"money_manager?":1133}}
{"object":{"directorship_declaration?":1133,"ownership_declaration?":1133,"persons_provided?":1134,"representative_declaration?":1133,"terms_of_service?":1195}}
{"object":{"back?":0,"front?":0}}
{"object":{"front_back!":1197,"type!":1146}}
{"object":{"bank_account_ownership_verification?":1144,"company_license?":1144,"company_memorandum_of_association?":1144,"company_ministerial_decree?":1144,"company_registration_verification?":1144,"company_tax_id_verification?":1144,"primary_verification?":1198,"proof_of_address?":1144,"proof_of_registration?":1149,"proof_of_ultimate_beneficial_ownership?":1149}}
{"object":{"kana?":1186,"kanji?":1186}}
{"object":{"additional_addresses":1140,"address?":1186,"annual_revenue?":1142,"documents?":1199,"estimated_worker_count?":1,"id_numbers":1153,"monthly_estimated_revenue?":1154,"phone?":0,"registered_name?":0,"registration_date?":15,"script_addresses?":1200,"script_names?":1157,"structure?":1158}}
{"object":{"city?":0,"country?":0,"line1?":0,"line2?":0,"postal_code?":0,"purpose!":1160,"state?":0,"town?":0}}
{"array":1202}
{"object":{"company_authorization?":1144,"passport?":1144,"primary_verification?":1198,"secondary_verification?":1198,"visa?":1144}}
{"object":{"additional_addresses":1203,"additional_names":1165,"address?":1186,"date_of_birth?":15,"documents?":1204,"email?":0,"given_name?":0,"id_numbers":1169,"legal_gender?":1170,"metadata?":35,"nationalities":27,"phone?":0,"political_exposure?":36,"relationship?":1171,"script_addresses?":1200,"script_names?":1173,"surname?":0}}
{"object":{"attestations?":1196,"business_details?":1201,"country?":0,"entity_type?":8,"individual?":1205}}
{"object":{"account_token?":0,"configuration?":1193,"contact_email?":0,"contact_phone?":0,"dashboard?":24,"defaults?":1194,"display_name?":0,"identity?":1206,"include":1177,"metadata?":35}}
{"object":{"applied_configurations":1097}}
{"object":{"fields?":112,"future_requirements?":113}}
{"object":{"collection_options?":1209,"refresh_url!":0,"return_url?":0}}
{"object":{"account_onboarding?":1210,"account_update?":1210,"type!":111}}
{"object":{"account!":0,"use_case!":1211}}
{"object":{"attested?":9}}
{"object":{"shown_and_accepted?":9}}
{"object":{"account?":1214}}
{"object":{"directorship_declaration?":1213,"ownership_declaration?":1213,"persons_provided?":1134,"representative_declaration?":1213,"terms_of_service?":1215}}
{"object":{"attestations?":1216,"business_details?":1201,"entity_type?":8,"individual?":1205}}
{"object":{"contact_email?":0,"contact_phone?":0,"display_name?":0,"identity?":1217}}
{"object":{"gt?":1,"gte?":1,"lt?":1,"lte?":1}}
{"object":{"created?":1219,"limit?":1,"object_id?":0,"types":27}}
{"enum":["webhook_endpoint.url"]}
{"array":1221}
{"object":{"include":1222,"limit?":1}}
{"enum":["snapshot","thin"]}
{"enum":["amazon_eventbridge","azure_event_grid","webhook_endpoint"]}
{"object":{"aws_account_id!":0,"aws_region!":0}}
{"object":{"azure_region!":0,"azure_resource_group_name!":0,"azure_subscription_id!":0}}
{"enum":["webhook_endpoint.signing_secret","webhook_endpoint.url"]}
{"array":1228}
{"object":{"enabled_events!":27,"event_payload!":1224,"name!":0,"type!":1225,"amazon_eventbridge?":1226,"azure_event_grid?":1227,"description?":0,"events_from":27,"include":1229,"metadata?":35,"snapshot_api_version?":0,"webhook_endpoint?":600}}
{"object":{"include":1222}}
{"object":{"description?":0,"enabled_events":27,"include":1222,"metadata?":35,"name?":0,"webhook_endpoint?":600}}
{"object":{"limit?":1}}
{"object":{"authorizer?":9,"director?":9,"executive?":9,"legal_guardian?":9,"owner?":9,"percent_ownership?":179,"representative?":9,"title?":0}}
{"object":{"additional_addresses":1162,"additional_names":1165,"additional_terms_of_service?":1136,"address?":1119,"date_of_birth?":15,"documents?":1166,"email?":0,"given_name?":0,"id_numbers":1169,"legal_gender?":1170,"metadata?":35,"nationalities":27,"person_token?":0,"phone?":0,"political_exposure?":36,"relationship?":1234,"script_addresses?":1155,"script_names?":1173,"surname?":0}}
{"object":{"account?":1133}}
{"object":{"additional_addresses":1203,"additional_names":1165,"additional_terms_of_service?":1236,"address?":1186,"date_of_birth?":15,"documents?":1204,"email?":0,"given_name?":0,"id_numbers":1169,"legal_gender?":1170,"metadata?":35,"nationalities":27,"person_token?":0,"phone?":0,"political_exposure?":36,"relationship?":1234,"script_addresses?":1200,"script_names?":1173,"surname?":0}}
{"object":{"additional_addresses":1203,"additional_names":1165,"additional_terms_of_service?":1215,"address?":1186,"date_of_birth?":15,"documents?":1204,"email?":0,"given_name?":0,"id_numbers":1169,"legal_gender?":1170,"metadata?":35,"nationalities":27,"phone?":0,"political_exposure?":36,"relationship?":1234,"script_addresses?":1200,"script_names?":1173,"surname?":0}}
`

/** The position of each parameter type. */
export const typeNames = `
AccountCreateParams 70
AccountRetrieveParams 71
AccountUpdateParams 82
AccountListParams 85
AccountDeleteParams 60
AccountCreateExternalAccountParams 88
AccountCreateLoginLinkParams 71
AccountCreatePersonParams 99
AccountDeleteExternalAccountParams 60
AccountDeletePersonParams 60
AccountListCapabilitiesParams 71
AccountListExternalAccountsParams 101
AccountListPersonsParams 103
AccountRejectParams 106
AccountRetrieveCurrentParams 71
AccountRetrieveCapabilityParams 71
AccountRetrieveExternalAccountParams 71
AccountRetrievePersonParams 71
AccountUnrejectParams 71
AccountUpdateCapabilityParams 107
AccountUpdateExternalAccountParams 110
AccountUpdatePersonParams 99
AccountLinkCreateParams 115
AccountSessionCreateParams 138
ApplePayDomainCreateParams 139
ApplePayDomainRetrieveParams 71
ApplePayDomainListParams 140
ApplePayDomainDeleteParams 60
ApplicationFeeRetrieveParams 71
ApplicationFeeListParams 141
ApplicationFeeCreateRefundParams 142
ApplicationFeeListRefundsParams 143
ApplicationFeeRetrieveRefundParams 71
ApplicationFeeUpdateRefundParams 144
BalanceRetrieveParams 71
BalanceSettingsRetrieveParams 71
BalanceSettingsUpdateParams 155
BalanceTransactionRetrieveParams 71
BalanceTransactionListParams 156
ChargeCreateParams 161
ChargeRetrieveParams 71
ChargeUpdateParams 164
ChargeListParams 165
ChargeCaptureParams 167
ChargeSearchParams 168
ConfirmationTokenRetrieveParams 71
CountrySpecRetrieveParams 71
CountrySpecListParams 143
CouponCreateParams 173
CouponRetrieveParams 71
CouponUpdateParams 174
CouponListParams 85
CouponDeleteParams 60
CreditNoteCreateParams 188
CreditNoteRetrieveParams 71
CreditNoteUpdateParams 189
CreditNoteListParams 190
CreditNoteListLineItemsParams 143
CreditNoteListPreviewLineItemsParams 191
CreditNotePreviewParams 188
CreditNoteVoidCreditNoteParams 71
CustomerCreateParams 207
CustomerRetrieveParams 71
CustomerUpdateParams 210
CustomerListParams 211
CustomerDeleteParams 60
CustomerCreateBalanceTransactionParams 212
CustomerCreateFundingInstructionsParams 219
CustomerCreateSourceParams 220
CustomerCreateTaxIdParams 221
CustomerDeleteDiscountParams 60
CustomerDeleteSourceParams 71
CustomerDeleteTaxIdParams 60
CustomerListBalanceTransactionsParams 222
CustomerListCashBalanceTransactionsParams 143
CustomerListPaymentMethodsParams 225
CustomerListSourcesParams 226
CustomerListTaxIdsParams 143
CustomerRetrieveBalanceTransactionParams 71
CustomerRetrieveCashBalanceParams 71
CustomerRetrieveCashBalanceTransactionParams 71
CustomerRetrievePaymentMethodParams 71
CustomerRetrieveSourceParams 71
CustomerRetrieveTaxIdParams 71
CustomerSearchParams 168
CustomerUpdateBalanceTransactionParams 227
CustomerUpdateCashBalanceParams 228
CustomerUpdateSourceParams 230
CustomerVerifySourceParams 231
CustomerSessionCreateParams 243
DisputeRetrieveParams 71
DisputeUpdateParams 255
DisputeListParams 256
DisputeCloseParams 71
EphemeralKeyCreateParams 257
EphemeralKeyDeleteParams 71
EventRetrieveParams 71
EventListParams 258
ExchangeRateRetrieveParams 71
ExchangeRateListParams 143
FileCreateParams 262
FileRetrieveParams 71
FileListParams 264
FileLinkCreateParams 265
FileLinkRetrieveParams 71
FileLinkUpdateParams 268
FileLinkListParams 269
InvoiceCreateParams 332
InvoiceRetrieveParams 71
InvoiceUpdateParams 333
InvoiceListParams 335
InvoiceDeleteParams 60
InvoiceAddLinesParams 349
InvoiceAttachPaymentParams 350
InvoiceCreatePreviewParams 423
InvoiceFinalizeInvoiceParams 424
InvoiceListLineItemsParams 143
InvoiceMarkUncollectibleParams 71
InvoicePayParams 425
InvoiceRemoveLinesParams 429
InvoiceSearchParams 168
InvoiceSendInvoiceParams 71
InvoiceUpdateLinesParams 432
InvoiceUpdateLineItemParams 433
InvoiceVoidInvoiceParams 71
InvoiceItemCreateParams 434
InvoiceItemRetrieveParams 71
InvoiceItemUpdateParams 435
InvoiceItemListParams 436
InvoiceItemDeleteParams 60
InvoicePaymentRetrieveParams 71
InvoicePaymentListParams 440
InvoiceRenderingTemplateRetrieveParams 441
InvoiceRenderingTemplateListParams 443
InvoiceRenderingTemplateArchiveParams 71
InvoiceRenderingTemplateUnarchiveParams 71
MandateRetrieveParams 71
PaymentAttemptRecordRetrieveParams 71
PaymentAttemptRecordListParams 444
PaymentIntentCreateParams 580
PaymentIntentRetrieveParams 581
PaymentIntentUpdateParams 583
PaymentIntentListParams 584
PaymentIntentApplyCustomerBalanceParams 585
PaymentIntentCancelParams 587
PaymentIntentCaptureParams 588
PaymentIntentConfirmParams 592
PaymentIntentIncrementAuthorizationParams 593
PaymentIntentListAmountDetailsLineItemsParams 143
PaymentIntentSearchParams 168
PaymentIntentVerifyMicrodepositsParams 594
PaymentLinkCreateParams 650
PaymentLinkRetrieveParams 71
PaymentLinkUpdateParams 659
PaymentLinkListParams 660
PaymentLinkListLineItemsParams 143
PaymentMethodCreateParams 665
PaymentMethodRetrieveParams 71
PaymentMethodUpdateParams 669
PaymentMethodListParams 670
PaymentMethodAttachParams 671
PaymentMethodDetachParams 71
PaymentMethodConfigurationCreateParams 675
PaymentMethodConfigurationRetrieveParams 71
PaymentMethodConfigurationUpdateParams 676
PaymentMethodConfigurationListParams 677
PaymentMethodDomainCreateParams 678
PaymentMethodDomainRetrieveParams 71
PaymentMethodDomainUpdateParams 679
PaymentMethodDomainListParams 680
PaymentMethodDomainValidateParams 71
PaymentRecordRetrieveParams 71
PaymentRecordListParams 681
PaymentRecordReportPaymentParams 693
PaymentRecordReportPaymentAttemptParams 694
PaymentRecordReportPaymentAttemptCanceledParams 695
PaymentRecordReportPaymentAttemptFailedParams 696
PaymentRecordReportPaymentAttemptGuaranteedParams 697
PaymentRecordReportPaymentAttemptInformationalParams 698
PaymentRecordReportRefundParams 703
PayoutCreateParams 706
PayoutRetrieveParams 71
PayoutUpdateParams 144
PayoutListParams 707
PayoutCancelParams 71
PayoutReverseParams 708
PlanCreateParams 720
PlanRetrieveParams 71
PlanUpdateParams 721
PlanListParams 722
PlanDeleteParams 60
PriceCreateParams 727
PriceRetrieveParams 71
PriceUpdateParams 728
PriceListParams 731
PriceSearchParams 168
ProductCreateParams 737
ProductRetrieveParams 71
ProductUpdateParams 738
ProductListParams 739
ProductDeleteParams 60
ProductCreateFeatureParams 740
ProductDeleteFeatureParams 60
ProductListFeaturesParams 143
ProductRetrieveFeatureParams 71
ProductSearchParams 168
PromotionCodeCreateParams 746
PromotionCodeRetrieveParams 71
PromotionCodeUpdateParams 748
PromotionCodeListParams 749
QuoteCreateParams 759
QuoteRetrieveParams 71
QuoteUpdateParams 763
QuoteListParams 765
QuoteAcceptParams 71
QuoteCancelParams 71
QuoteFinalizeQuoteParams 766
QuoteListComputedUpfrontLineItemsParams 143
QuoteListLineItemsParams 143
QuotePdfParams 71
RefundCreateParams 769
RefundRetrieveParams 71
RefundUpdateParams 144
RefundListParams 256
RefundCancelParams 71
ReviewRetrieveParams 71
ReviewListParams 85
ReviewApproveParams 71
SetupAttemptListParams 770
SetupIntentCreateParams 793
SetupIntentRetrieveParams 581
SetupIntentUpdateParams 794
SetupIntentListParams 795
SetupIntentCancelParams 797
SetupIntentConfirmParams 798
SetupIntentVerifyMicrodepositsParams 594
ShippingRateCreateParams 799
ShippingRateRetrieveParams 71
ShippingRateUpdateParams 803
ShippingRateListParams 804
SourceCreateParams 822
SourceRetrieveParams 581
SourceUpdateParams 823
SourceListSourceTransactionsParams 143
SourceVerifyParams 824
SubscriptionCreateParams 850
SubscriptionRetrieveParams 71
SubscriptionUpdateParams 857
SubscriptionListParams 859
SubscriptionCancelParams 860
SubscriptionDeleteDiscountParams 60
SubscriptionMigrateParams 863
SubscriptionPauseParams 864
SubscriptionResumeParams 865
SubscriptionSearchParams 168
SubscriptionItemCreateParams 866
SubscriptionItemRetrieveParams 71
SubscriptionItemUpdateParams 867
SubscriptionItemListParams 868
SubscriptionItemDeleteParams 869
SubscriptionScheduleCreateParams 879
SubscriptionScheduleRetrieveParams 71
SubscriptionScheduleUpdateParams 882
SubscriptionScheduleListParams 883
SubscriptionScheduleCancelParams 884
SubscriptionScheduleReleaseParams 885
TaxCodeRetrieveParams 71
TaxCodeListParams 143
TaxIdCreateParams 888
TaxIdRetrieveParams 71
TaxIdListParams 889
TaxIdDeleteParams 60
TaxRateCreateParams 890
TaxRateRetrieveParams 71
TaxRateUpdateParams 891
TaxRateListParams 892
TokenCreateParams 902
TokenRetrieveParams 71
TopupCreateParams 906
TopupRetrieveParams 71
TopupUpdateParams 227
TopupListParams 908
TopupCancelParams 71
TransferCreateParams 909
TransferRetrieveParams 71
TransferUpdateParams 227
TransferListParams 910
TransferCreateReversalParams 911
TransferListReversalsParams 143
TransferRetrieveReversalParams 71
TransferUpdateReversalParams 144
WebhookEndpointCreateParams 915
WebhookEndpointRetrieveParams 71
WebhookEndpointUpdateParams 916
WebhookEndpointListParams 143
WebhookEndpointDeleteParams 60
PaginationParams 917
OAuthTokenParams 919
OAuthAuthorizeUrlParams 922
OAuthDeauthorizeParams 923
BillingPortal.ConfigurationListParams 924
BillingPortal.ConfigurationCreateParams 949
BillingPortal.ConfigurationRetrieveParams 71
BillingPortal.ConfigurationUpdateParams 957
BillingPortal.SessionCreateParams 975
Checkout.SessionListParams 978
Checkout.SessionCreateParams 1033
Checkout.SessionRetrieveParams 71
Checkout.SessionUpdateParams 1040
Checkout.SessionExpireParams 71
Checkout.SessionListLineItemsParams 143
Entitlements.ActiveEntitlementListParams 1041
Entitlements.ActiveEntitlementRetrieveParams 71
Entitlements.FeatureListParams 1042
Entitlements.FeatureCreateParams 1043
Entitlements.FeatureRetrieveParams 71
Entitlements.FeatureUpdateParams 1044
Tax.AssociationFindParams 1045
Tax.CalculationRetrieveParams 71
Tax.CalculationCreateParams 1055
Tax.CalculationListLineItemsParams 143
Tax.LocationListParams 1057
Tax.LocationCreateParams 1058
Tax.LocationRetrieveParams 71
Tax.RegistrationListParams 1060
Tax.RegistrationCreateParams 1082
Tax.RegistrationRetrieveParams 71
Tax.RegistrationUpdateParams 1083
Tax.SettingsRetrieveParams 71
Tax.SettingsUpdateParams 1087
Tax.TransactionRetrieveParams 71
Tax.TransactionCreateFromCalculationParams 1088
Tax.TransactionCreateReversalParams 1093
Tax.TransactionListLineItemsParams 143
TestHelpers.TestClockDeleteParams 60
TestHelpers.TestClockRetrieveParams 71
TestHelpers.TestClockListParams 143
TestHelpers.TestClockCreateParams 1094
TestHelpers.TestClockAdvanceParams 1095
V2.Core.AccountListParams 1098
V2.Core.AccountCreateParams 1178
V2.Core.AccountRetrieveParams 1179
V2.Core.AccountUpdateParams 1207
V2.Core.AccountCloseParams 1208
V2.Core.AccountLinkCreateParams 1212
V2.Core.AccountTokenCreateParams 1218
V2.Core.AccountTokenRetrieveParams 60
V2.Core.EventListParams 1220
V2.Core.EventRetrieveParams 60
V2.Core.EventDestinationListParams 1223
V2.Core.EventDestinationCreateParams 1230
V2.Core.EventDestinationDeleteParams 60
V2.Core.EventDestinationRetrieveParams 1231
V2.Core.EventDestinationUpdateParams 1232
V2.Core.EventDestinationDisableParams 60
V2.Core.EventDestinationEnableParams 60
V2.Core.EventDestinationPingParams 60
V2.Core.Accounts.PersonListParams 1233
V2.Core.Accounts.PersonCreateParams 1235
V2.Core.Accounts.PersonDeleteParams 60
V2.Core.Accounts.PersonRetrieveParams 60
V2.Core.Accounts.PersonUpdateParams 1237
V2.Core.Accounts.PersonTokenCreateParams 1238
V2.Core.Accounts.PersonTokenRetrieveParams 60
`
