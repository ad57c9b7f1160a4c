/** Codes of industries, as card networks number them and Stripe takes them, each with a plain name; in the order of the codes. */
export const mccEnglish =
  '0742Veterinarians|0763Agricultural cooperatives|0780Landscaping|1520General contractors|' +
  '1711Heating, plumbing and air conditioning|1731Electricians|1740Masonry, tiling and plastering|' +
  '1750Carpentry|1761Roofing and metal work|1771Concrete work|1799Special trade contractors|' +
  '2741Publishing and printing|2791Typesetting|2842Cleaning products|4111Commuter transport and ferries|' +
  '4112Passenger railways|4119Ambulance services|4121Taxis and limousines|4131Bus lines|' +
  '4214Freight, moving and storage|4215Couriers|4225Public storage and warehousing|4411Cruise lines|' +
  '4457Boat rental|4468Marinas|4511Airlines|4582Airports|4722Travel agencies and tours|' +
  '4784Tolls and bridge fees|4789Transportation|4812Telephones and equipment|4814Telecommunications|' +
  '4816Online and network services|4821Telegraph services|4829Money transfer|' +
  '4899Cable, satellite and pay television|4900Electricity, gas, water and sanitation|' +
  '5013Vehicle parts, wholesale|5021Office furniture|5039Building materials|5044Office and photo equipment|' +
  '5045Computers and peripherals|5046Commercial equipment|5047Medical and dental supplies|5051Metals|' +
  '5065Electrical parts|5072Hardware and equipment, wholesale|5074Plumbing and heating supplies|' +
  '5085Industrial supplies|5094Precious stones and metals|5099Durable goods|5111Stationery and office supplies|' +
  '5122Pharmaceuticals, wholesale|5131Fabrics and sewing supplies|5137Uniforms, wholesale|' +
  '5139Footwear, wholesale|5169Chemicals|5172Petroleum products|5192Books and newspapers, wholesale|' +
  '5193Flowers and garden supplies, wholesale|5198Paint and varnish, wholesale|5199Non-durable goods|' +
  '5200Home supplies|5211Lumber and building materials|5231Glass, paint and wallpaper|5251Hardware stores|' +
  '5261Plants and garden supplies|5271Mobile homes|5300Wholesale clubs|5309Duty-free shops|5310Discount stores|' +
  '5311Department stores|5331Variety stores|5399Other general merchandise|5411Groceries and supermarkets|' +
  '5422Frozen foods and meat lockers|5441Candy and nuts|5451Dairy products|5462Bakeries|5499Other food|' +
  '5511Cars, new and used|5521Used cars|5531Car and home supplies|5532Tires|5533Car parts and accessories|' +
  '5541Fuel stations|5542Automated fuel pumps|5551Boat dealers|5561Caravans and trailers|5571Motorcycles|' +
  '5599Other vehicle dealers|5611Menswear|5621Womenswear|5631Accessories for women|' +
  '5641Clothes for children and infants|5651Family clothing|5655Sportswear|5661Shoes|5681Furs|' +
  '5691Clothing for men and women|5697Tailors|5698Wigs|5699Other clothing|5712Furniture|5713Flooring|' +
  '5714Curtains and upholstery|5718Fireplaces|5719Other home furnishings|5722Household appliances|' +
  '5732Electronics|5733Musical instruments|5734Software shops|5735Music and records|5811Catering|' +
  '5812Restaurants|5813Bars and nightclubs|5814Fast food|5815Digital media: books, films, music|' +
  '5816Digital games|5817Digital applications|5818Large merchants of digital goods|5912Pharmacies|' +
  '5921Liquor stores|5931Second-hand goods|5932Antiques|5933Pawn shops|5935Wrecking and salvage yards|' +
  '5937Antique reproductions|5941Sports goods|5942Books|5943Stationery shops|' +
  '5944Jewelry, watches and silverware|5945Hobbies, toys and games|5946Cameras and photo supplies|' +
  '5947Gifts, cards and souvenirs|5948Luggage and leather goods|5950Glassware and crystal|' +
  '5960Insurance by direct marketing|5961Mail order|5962Travel by direct marketing|5963Door-to-door sales|' +
  '5964Catalog sales|5965Catalog and retail sales|5966Telemarketing, outbound|5967Telemarketing, inbound|' +
  '5968Subscriptions by direct marketing|5969Other direct marketing|5970Art and craft supplies|' +
  '5971Art dealers and galleries|5972Stamps and coins|5973Religious goods|5975Hearing aids|' +
  '5976Orthopedic goods|5977Cosmetics|5983Fuel dealers|5992Florists|5993Tobacco and cigars|5994Newsstands|' +
  '5995Pet shops and pet food|5996Swimming pools|5998Tents and awnings|5999Other retail|' +
  '6010Cash at a financial institution|6012Financial institutions|6051Currency exchange and money orders|' +
  '6300Insurance|6513Property rental and management|7011Hotels and lodging|7012Timeshares|' +
  '7032Sports and recreation camps|7033Camp sites and trailer parks|7211Laundries|7216Dry cleaners|' +
  '7217Carpet and upholstery cleaning|7221Photo studios|7230Hairdressers and beauty salons|' +
  '7251Shoe repair and hat cleaning|7261Funerals|7273Dating services|7276Tax preparation|7277Counseling|' +
  '7278Buying and shopping services|7296Clothing rental|7297Massage|7298Health and beauty spas|' +
  '7299Other personal services|7311Advertising|7321Credit reporting|' +
  '7333Photography, art and graphics for business|7338Copying and blueprints|7339Secretarial services|' +
  '7342Pest control|7349Cleaning and maintenance|7361Employment agencies|7372Software and computer programming|' +
  '7375Information retrieval|7379Computer maintenance and repair|7392Consulting and public relations|' +
  '7393Detectives and security|7394Equipment rental|7395Photo developing|7399Other business services|' +
  '7512Car rental|7513Truck rental|7519Motor home rental|7523Parking|7531Car body repair|7534Tire retreading|' +
  '7535Car painting|7538Car repair|7542Car wash|7549Towing|7622Electronics repair|' +
  '7623Air conditioning and refrigeration repair|7629Small appliance repair|7631Watch and jewelry repair|' +
  '7641Furniture repair|7692Welding|7699Other repair|7829Film and video production|7832Cinemas|' +
  '7841Video rental|7911Dance halls, studios and schools|7922Theater and ticket sales|7929Bands and orchestras|' +
  '7932Billiards|7933Bowling|7941Sports clubs and events|7991Tourist attractions|7992Golf courses|' +
  '7993Game machines|7994Game arcades|7996Amusement parks and carnivals|7997Country clubs and sports clubs|' +
  '7998Aquariums|7999Other recreation|8011Doctors|8021Dentists|8031Osteopaths|8041Chiropractors|' +
  '8042Optometrists|8043Opticians|8049Podiatrists|8050Nursing and care|8062Hospitals|' +
  '8071Medical and dental laboratories|8099Medical services|8111Lawyers|8211Elementary and secondary schools|' +
  '8220Colleges and universities|8241Correspondence schools|8244Business and secretarial schools|' +
  '8249Vocational and trade schools|8299Education|8351Child care|8398Charities and social services|' +
  '8641Civic and social associations|8651Political organizations|8661Religious organizations|' +
  '8675Automobile associations|8699Membership organizations|8734Testing laboratories|' +
  '8911Architecture and surveying|8931Accounting and bookkeeping|8999Professional services|9211Court costs|' +
  '9222Fines|9223Bail and bond payments|9311Tax payments|9399Government services|9402Postal services|' +
  '9950Purchases within a company'
