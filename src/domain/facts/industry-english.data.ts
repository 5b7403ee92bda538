/** What sales people call an industry in English, and earlier names of index providers, by key. */
export const ENGLISH_INDUSTRIES: Readonly<Record<string, string>> = {
  accounting:
    'Accountancy|Accountants|Accounting Services|Accounting Firm|Accounting Firms|CPA Firm|Bookkeeping|Accounting and Tax|Accounting and Audit',
  agriculture: 'Agri|Agribusiness|Agricultural|Agriculture and Forestry|Agriculture and Fishing|Livestock',
  airlines_aviation: 'Airline|Airlines|Air Transport|Civil Aviation',
  alternative_dispute_resolution: 'Arbitration and Mediation|Dispute Resolution',
  alternative_medicine: 'Complementary Medicine|Homeopathy|Acupuncture',
  animation: 'Animation Studio|Animation Studios',
  apparel_fashion:
    'Fashion|Clothing|Apparel and Footwear|Clothing and Footwear|Fashion and Apparel|Fashion and Clothing|Garments',
  architecture_planning: 'Architecture|Architects|Architecture Firm|Urban Planning|Landscape Architecture',
  arts_crafts: 'Crafts|Handicrafts|Handicraft',
  automotive:
    'Automobile|Auto Parts|Automotive Parts|Automotive Manufacturing|Automotive Supplier|Automotive Suppliers|Automotive OEM|Car Manufacturer|Car Manufacturers|Car Manufacturing|Auto Components|Automakers',
  aviation_aerospace: 'Aerospace|Aerospace Manufacturing|Aircraft Manufacturing|Aerospace and Aviation',
  banking:
    'Bank|Commercial Banking|Commercial Bank|Commercial Banks|Retail Banking|Private Banking|Retail Bank|Credit Union|Savings Bank',
  biotechnology: 'Biotech|Bio Technology',
  broadcast_media: 'Television|TV|TV and Radio|Radio and Television|Radio and TV|Radio|Broadcasters|Broadcaster',
  building_materials: 'Building Material|Cement|Building Supplies',
  business_supplies_equipment: 'Office Supplies|Business Supplies|Office Equipment',
  capital_markets: 'Capital Market|Stock Exchange|Stock Exchanges|Securities Exchange',
  chemicals:
    'Chemical|Petrochemicals|Petrochemical|Fine Chemicals|Agrochemicals|Specialty Chemical|Chemicals Manufacturing',
  civic_social_organization: 'Civic and Social|Civic Organization|Civic Organizations',
  civil_engineering: 'Civil Engineers',
  commercial_real_estate: 'CRE|Commercial Property|Commercial Properties',
  computer_games: 'Video Games|Video Game|Video Gaming|Game Development|Game Developer|Game Studio|Mobile Games',
  computer_hardware: 'IT Hardware|Computer Manufacturing|Computer Equipment',
  computer_network_security:
    'Cybersecurity|Cyber Security|Information Security|IT Security|Network Security|InfoSec|Cyber',
  computer_networking: 'Network Hardware|Networking Equipment|Computer Networks|Data Networking',
  computer_software:
    'Software|SaaS|Software as a Service|B2B SaaS|Enterprise Software|Business Software|Software Vendor|Software Vendors|Software and SaaS|Software Publishing|Software Engineering|ISV|Independent Software Vendor|Cloud Software|Home Entertainment Software',
  construction:
    'Building and Construction|Construction Contractor|Construction Contractors|General Contractor|General Contractors|General Contracting|Home Builder|Home Builders|Housebuilding|Commercial Construction|Residential Construction|Construction Services',
  construction_and_property:
    'Property|Real Estate and Construction|Construction and Real Estate|AEC|Architecture, Engineering and Construction',
  consumer: 'Food|Brewery|Beer|Drinks|Consumer Products and Services',
  consumer_electronics: 'Consumer Electronic|Home Electronics',
  consumer_goods:
    'FMCG|CPG|Consumer Packaged Goods|Consumer Package Goods|Fast Moving Consumer Goods|Consumer Products|Household Goods',
  consumer_services: 'Consumer Service|Personal Services',
  cosmetics:
    'Cosmetic|Personal Care|Cosmetics and Personal Care|Beauty and Cosmetics|Beauty Products|Personal Products|Perfume',
  dairy: 'Dairies|Dairy Products|Dairy Farming|Dairy Industry',
  defense_space: 'Defence and Space|Space and Defense',
  design: 'Design Agency|Design Studio|Product Design|Industrial Design',
  e_learning: 'EdTech|Ed Tech|Education Technology|Educational Technology|Online Learning|Online Education',
  education: 'School|Schools|Schools and Universities|Education Sector',
  electrical_electronic_manufacturing:
    'Electrical Manufacturing|Electronics Manufacturing|Electronic Manufacturing|Electrical and Electronics|Electrical and Electronic|Electrical Engineering|Electronic Components',
  energy_and_resources:
    'Natural Resources|Energy and Utilities|Energy and Natural Resources|Energy, Utilities and Resources|Power and Utilities|Oil, Gas and Mining|Energy and Mining|Coal|Natural Gas|Energy and Environment',
  entertainment: 'Entertainment Industry',
  environmental_services: 'Waste Management|Recycling|Waste Disposal|Waste and Recycling|Environmental Consulting',
  events_services:
    'Events|Event Management|Event Planning|Event Services|Trade Shows|Events Industry|Conferences and Events|Events Management',
  facilities_services:
    'Facility Management|Facilities Management|Facility Services|Cleaning Services|Commercial Cleaning|Janitorial',
  farming: 'Farm|Farms|Crop Farming|Arable Farming',
  financial_services: 'FinTech|Financial Technology|Financial Service',
  financial_services_sector:
    'Banking and Insurance|Banking and Finance|Banking and Financial Services|Banking, Financial Services and Insurance|BFSI|FSI|Finance and Insurance|Finance and Banking|Financial Services and Insurance|Thrifts & Mortgage Finance|Mortgage Lending|Financial Institution|Financial Institutions|Diversified Financials',
  fine_art: 'Fine Arts|Art Gallery|Art Galleries',
  fishery: 'Fishing|Fisheries|Aquaculture|Fish Farming|Fishing and Aquaculture|Commercial Fishing',
  food_beverages: 'Food and Bev|F&B|Food & Drink|Food and Drinks|Food, Beverage|Foods and Beverages',
  food_production:
    'Food Manufacturing|Food Manufacturer|Food Processing|Food Producer|Food Producers|Packaged Foods|Food and Beverage Production',
  fund_raising: 'Fundraising Services',
  furniture: 'Furniture Manufacturing|Office Furniture|Furniture Manufacturer|Furniture and Furnishings',
  gambling_casinos:
    'Gambling|Casino|Casinos|Betting|iGaming|Online Gambling|Sports Betting|Lottery|Gambling and Betting|Betting and Gambling|Casino and Gambling',
  glass_ceramics_concrete: 'Glass|Ceramics|Glass and Ceramics|Glass Manufacturing|Concrete',
  government_administration: 'Administration of Government',
  government_relations: 'Lobbying',
  graphic_design: 'Graphic Designers',
  health_wellness_fitness:
    'Health & Fitness|Health and Wellness|Wellness|Fitness|Gym|Gyms|Fitness Center|Fitness Centers|Wellness and Fitness|Fitness Studio',
  healthcare:
    'Health|Health Care|Medical|Life Sciences|Life Science|Healthcare and Life Sciences|Healthcare Services|Healthcare Provider|Healthcare Providers|Biopharma|Biopharmaceuticals|Biopharmaceutical|Pharma and Biotech|Pharmaceuticals and Biotechnology|Biotechnology and Pharmaceuticals|Biotech and Pharma|Clinic|Clinics|Pharma and Healthcare|Healthcare and Pharma|Health and Medical',
  higher_education:
    'Higher Ed|University|Universities|College|Colleges|Colleges and Universities|Universities and Colleges|HigherEd',
  hospital_health_care:
    'Hospital|Hospitals|Hospitals and Clinics|Hospitals and Healthcare|Health System|Health Systems|Nursing Homes|Nursing Home|Hospital and Healthcare',
  hospitality:
    'Hotel|Hotels|Hotels and Hospitality|Hotels and Resorts|Hotels and Lodging|Lodging|Hospitality and Hotels|Hotel and Hospitality',
  human_resources: 'HR|HR Services|Human Resource|Human Resource Services|HR Consulting',
  import_export: 'Import Export|Importer and Exporter|Export and Import',
  individual_family_services: 'Childcare|Child Care|Day Care|Social Assistance|Social Care|Social Work',
  industrial_automation: 'Factory Automation|Automation Technology|Automation Engineering',
  information_services: 'Information Service',
  insurance:
    'Insurance Broker|Insurance Brokerage|Insurer|Insurers|Insurance Agency|Insurance Carrier|Insurance Services|Life Insurance|Health Insurance|P&C Insurance|Multiline Insurance',
  internet: 'Internet Services|Online Marketplace|Internet Company|Internet and Web Services',
  investment_banking: 'Investment Bank|Investment Banks',
  investment_management:
    'Asset Management|Asset Manager|Asset Managers|Wealth Management|Hedge Fund|Hedge Funds|Fund Management|Asset and Wealth Management|Portfolio Management|Investment Manager',
  it_services:
    'IT Service|IT Consultancy|IT Consulting and Services|IT Services and Consulting|Managed IT Services|Managed Service Provider|MSP|System Integrator|Systems Integrator|Systems Integration|System Integration|IT Outsourcing|Information Technology Services|Information Technology Consulting|IT Support|IT Solutions|IT and Services|Technology Consulting',
  law_enforcement: 'Police|Policing',
  law_practice:
    'Law Firm|Law Firms|Law Office|Law Offices|Attorneys|Lawyers|Attorneys at Law|Solicitors|Legal Practice|Law Practices',
  legal: 'Law|Legal Industry',
  leisure_travel_tourism:
    'Travel|Tourism|Travel and Tourism|Travel Agency|Travel Agencies|Tour Operator|Tour Operators|Travel, Leisure and Tourism|Leisure and Tourism|Leisure and Travel|Travel Services|Tourism and Travel',
  libraries: 'Library',
  logistics_supply_chain:
    'Logistics|3PL|Third Party Logistics|Supply Chain|Logistics and Supply Chain Management|Supply Chain and Logistics|Logistics Services|Supply Chain Management|Contract Logistics',
  luxury_goods_jewelry:
    'Luxury|Luxury Goods|Jewelry|Jewellery|Luxury Goods and Jewellery|Jewelry and Watches|Watches and Jewelry',
  machinery:
    'Industrial Machinery|Machine Building|Machine Manufacturing|Machinery and Equipment|Machine Tools|Machinery Manufacturer|Heavy Machinery|Agricultural Machinery|Industrial Machinery and Equipment',
  management_consulting:
    'Management Consultancy|Management Consultants|Business Consulting|Business Consultancy|Strategy Consulting|Management Consulting Firm',
  manufacturing:
    'Manufacturer|Manufacturers|Manufacturing Industry|Industrial Manufacturing|Aerospace and Defence|Mechanical Engineering|Discrete Manufacturing|Industrial Products|Household Appliances|Home Appliances|Domestic Appliances|Industrial Goods',
  maritime: 'Maritime Shipping|Maritime Transport|Ocean Shipping|Sea Transport|Maritime Industry',
  market_research: 'Marketing Research|Market Intelligence',
  marketing_advertising:
    'Advertising|Marketing|Advertising and Marketing|Marketing Agency|Advertising Agency|Ad Agency|Digital Marketing|Digital Marketing Agency|Digital Agency|Marketing Agencies|Advertising Agencies|Marketing Services|Media Agency|Creative Agency|Online Marketing|Performance Marketing',
  mechanical_or_industrial_engineering:
    'Industrial Engineering|Mechanical and Industrial Engineering|Mechanical/Industrial Engineering',
  media_and_entertainment:
    'Media Industry|Media and Publishing|Publishing and Media|Entertainment and Media|Arts and Culture|Film and Music|Film and Television|Film and TV',
  media_production: 'Video Production|Content Production',
  medical_devices:
    'Medical Device|Medical Devices and Equipment|Medical Device Manufacturing|Medical Equipment|Medical Supplies|MedTech|Medical Technology|Medical Instruments|Medical Device Manufacturer|Med Device|Med Devices|Healthcare Equipment|Healthcare Equipment and Supplies|Medical Equipment and Supplies|Medical Equipment and Devices',
  medical_practice:
    'Physician Practice|Doctor|Doctors|Physician Practices|Dentist|Dental|Dental Practice|Dentistry|Medical Offices',
  mental_health_care: 'Mental Health|Mental Healthcare|Behavioral Health|Mental Health Services|Psychotherapy',
  military: 'Army|Navy|Air Force',
  mining_metals:
    'Metals|Metallurgy|Metal Mining|Steel Industry|Mining and Minerals|Metals and Minerals|Steel Manufacturing|Gold Mining|Mining and Quarrying',
  motion_pictures_film:
    'Film|Movies|Motion Picture|Film Production|Movie Production|Motion Pictures and Movies|Film and Video|Film Industry|Movies and Film',
  museums_institutions: 'Museum|Museums and Galleries',
  music: 'Music Industry|Record Label|Record Labels|Music Production',
  nanotechnology: 'Nanotech|Nano Technology',
  newspapers: 'Newspaper|Newspaper Publisher',
  nonprofit:
    'Non-Profit|Nonprofits|Non-Profits|Nonprofit Organization|Nonprofit Organizations|Non-Profit Organization|Not-for-Profit Organization|Not-for-Profit Organizations|Nonprofit Management|Nonprofit Organization Management',
  nonprofit_sector:
    'NGO|NGOs|Charity|Charities|Foundations|Philanthropy and Nonprofit|Charitable Organization|Charitable Organizations|Non-Governmental Organization|Charitable|Third Sector|Nonprofit and Social Services|Voluntary Sector',
  oil_energy:
    'Oil|Oil & Gas E&P|Oil, Gas & Energy|Petroleum|Oilfield Services|Upstream Oil & Gas|Oil and Gas Services|Midstream Oil & Gas|Downstream Oil & Gas|Oil & Natural Gas|Oil Refining|Energy/Oil & Gas',
  outsourcing_offshoring:
    'Outsourcing|BPO|Business Process Outsourcing|Offshoring|Outsourcing Services|Outsourcing and BPO',
  package_freight_delivery:
    'Courier|Couriers|Parcel Delivery|Package Delivery|Courier Services|Postal|Courier and Delivery|Parcel Services|Express Delivery|Post and Parcel',
  packaging_containers:
    'Packaging|Packaging Industry|Packaging Materials|Packaging Manufacturing|Paper Packaging|Metal & Glass Containers|Packaging and Container',
  paper_forest_products:
    'Paper|Pulp and Paper|Paper and Pulp|Paper Manufacturing|Paper and Packaging Products|Paper and Forestry',
  performing_arts: 'Theatre|Theater|Theatres|Theaters|Ballet|Opera',
  pharmaceuticals:
    'Pharma|Pharmaceutical|Pharmaceutical Company|Pharmaceutical Companies|Drug Manufacturing|Pharmaceuticals Manufacturing|Pharma Industry',
  philanthropy: 'Philanthropic|Grantmaking',
  photography: 'Photographer|Photographers|Photo Studio',
  plastics: 'Plastic|Plastic Products|Plastics and Rubber|Plastic Manufacturing|Plastics Industry|Injection Molding',
  political_organization: 'Political Party|Political Parties',
  primary_secondary_education:
    'K-12|K12|K-12 Education|K12 Education|K-12 Schools|Primary Education|Secondary Education|Elementary School|High School|Primary and Secondary Schools|Public Schools|School District|School Districts|Primary School|Secondary School',
  printing: 'Printing Industry|Print|Printers|Printing and Print Services|Commercial Printers|Printing Company',
  professional_services:
    'Professional Service|Professional Services Firm|Consultancy|Consultants|Consulting Firm|Consulting Services|Human Resources and Recruiting|HR and Recruitment|HR and Recruiting|HR and Staffing|Staffing and HR',
  professional_training_coaching:
    'Coaching|Corporate Training|Professional Training|Training and Coaching|Coaching and Training|Business Coaching',
  public_relations_communications:
    'PR|Public Relations|PR Agency|PR and Communications|Public Relations Agency|PR & Comms',
  public_safety: 'Fire Department|Emergency Services|Fire and Rescue',
  public_sector:
    'Government and Public Sector|Public Sector and Government|Local Government|Federal Government|State Government|Central Government|Municipality|Municipalities|Government Agency|Government Agencies|Public Services|State and Local Government|Government and Public Services|Public Administration and Government|Government/Public Sector',
  publishing:
    'Publisher|Publishers|Publishing House|Publishing Industry|Books|Magazines|Book Publisher|Magazine Publishing',
  railroad_manufacture: 'Rolling Stock|Railway Equipment|Rail Vehicle Manufacturing|Railroad Equipment',
  ranching: 'Ranch|Cattle Ranching|Cattle',
  real_estate:
    'Realty|Realtor|Realtors|Property Management|Real Estate Agency|Real Estate Agents|Estate Agent|Estate Agents|Real Estate Brokerage|Property Developer|Property Development|Real Estate Developer|Real Estate Management|Residential Real Estate|Letting Agent|REIT|REITs',
  recreational_facilities_services:
    'Recreational Facilities and Service|Amusement Parks|Amusement Park|Theme Parks|Theme Park',
  religious_institutions:
    'Religion|Religious|Church|Churches|Religious Organization|Religious Organizations|Faith-Based Organization|Religious Institution',
  renewables_environment:
    'Renewable Energy|Renewables|Renewable|Renewable Energies|Clean Energy|Green Energy|CleanTech|Clean Tech|GreenTech|Solar|Solar Energy|Solar Power|Wind Energy|Wind Power|Renewables and Clean Energy|Photovoltaics|Renewable Power',
  research: 'Scientific Research|R&D|Research and Development|Research Institute|Research Organization',
  restaurants:
    'Restaurant|Fast Food|Restaurants and Cafes|Quick Service Restaurants|QSR|Fast Food Restaurants|Restaurant Industry',
  retail:
    'Retailer|Retailers|Retailing|Retail Trade|Retail Stores|Department Stores|Department Store|General Merchandise Stores|Multiline Retail|Internet & Direct Marketing Retail|Retail Industry|Specialty Retailer|Retail Chain',
  retail_and_wholesale:
    'Wholesale and Retail|Wholesale and Retail Trade|Retail and Distribution|Retail & Consumer Staples Retail|Food & Staples Retailing|Hypermarkets & Super Centers|Wholesale/Retail',
  security_investigations:
    'Private Security|Security Services|Security Guards|Investigations|Security Guard Services|Guarding Services|Private Investigation',
  semiconductors:
    'Semiconductor|Semis|Semi Conductors|Semiconductor Equipment|Chipmaker|Chipmakers|Semiconductor Industry|Fabless Semiconductor',
  shipbuilding: 'Ship Building|Shipyard|Shipyards|Boat Building|Shipbuilder',
  sporting_goods: 'Sports Equipment|Sporting Good|Sports Goods|Sporting Equipment',
  sports: 'Sport|Professional Sports|Sports Club|Sports Clubs|Sports Team|Football Club|Sports Teams',
  staffing_recruiting:
    'Staffing|Recruiting|Recruitment|Staffing and Recruitment|Recruitment Agency|Recruitment Agencies|Staffing Agency|Staffing Agencies|Executive Search|Headhunting|Temporary Staffing|Recruiting and Staffing|Recruiting Agency|Employment Agency|Recruitment and Staffing|Staffing Services|Temp Agency',
  supermarkets:
    'Supermarket|Grocery|Groceries|Grocery Store|Grocery Stores|Grocery Retail|Supermarkets and Grocery|Supermarket Chain|Grocery Retailer',
  technology:
    'Tech|High Tech|Hi-Tech|High Technology|IT|Artificial Intelligence|AI|Cloud Computing|Software and IT|IT and Software|Software and Technology|Technology and Software|Software and IT Services|Computers|Machine Learning|Software and Hardware|Big Data|Information Technology and Software|Technology and IT',
  telecommunications:
    'Telecom|Telecoms|Telco|Telecommunication|Telecommunications Services|Telcos|Telecom Operator|Telecom Services|Telecommunication Service|Telecommunications Service Provider',
  textiles: 'Textile|Textile Mills|Fabrics|Textiles and Fabrics',
  think_tanks: 'Think Tank',
  tobacco: 'Cigarettes|Tobacco Industry|Tobacco Company',
  translation_localization:
    'Translation|Translations|Localization|Translation Services|Language Services|Translation Agency|Translation and Localisation',
  transport_and_logistics:
    'Transport|Transport & Logistics|Transportation & Logistics|Transportation and Logistics|Logistics and Transport|Logistics and Transportation|Logistics & Transportation Services|Freight|Freight Forwarding|Freight Forwarder|Shipping and Logistics|Transportation and Warehousing|Transport and Storage|Transport and Warehousing|Logistics and Warehousing|Haulage and Logistics|Transportation/Logistics',
  transportation_trucking_railroad:
    'Trucking|Railroad|Railroads|Railway|Railways|Haulage|Road Transport|Road Haulage|Road & Rail|Rail Transport|Public Transport|Public Transportation|Trucking and Railroad|Trucking Company|Road Freight|Mass Transit',
  travel_and_leisure:
    'Leisure|Leisure and Hospitality|Hospitality and Leisure|Hospitality and Tourism|Tourism and Hospitality|Travel and Hospitality|Hospitality and Travel|Travel & Leisure Services|Hotels and Restaurants|Restaurants and Hotels|Hotels, Restaurants and Leisure|Hospitality, Travel and Leisure|Hotel and Restaurant',
  utilities:
    'Utility|Electric Utility|Gas Utility|Water Utility|Public Utilities|Electricity|Power Generation|Electric Power|Water and Wastewater Utilities|Energy Utility|Power Utility|Public Utility',
  venture_capital_private_equity:
    'Private Equity|Venture Capital|VC|VC & PE|PE/VC|VC/PE|Private Equity Firm|Private Equity and Venture Capital|Venture Capital Firm|Private Equity/Venture Capital|PE and VC',
  veterinary: 'Vet|Veterinarian|Veterinarians|Veterinary Medicine|Veterinary Clinic|Veterinary Practice|Vets',
  warehousing: 'Warehouse|Warehouses|Storage and Warehousing|Warehouse and Storage|Warehousing Services',
  wholesale:
    'Wholesaler|Wholesalers|Wholesale Distribution|Wholesale Distributor|Distributor|Wholesale and Distribution|Wholesale Distributors|Wholesale/Distribution',
  wine_spirits: 'Winery|Wine|Wines|Wines and Spirits|Spirits|Distillery|Wine & Spirit|Winemaking',
  wireless:
    'Wireless Telecommunications|Wireless Communications|Wireless Carrier|Wireless Carriers|Wireless Telecom|Mobile Network Operator|Mobile Operator|Wireless Carriers and Services',
  writing_editing: 'Copywriting|Editing|Writing',
};
