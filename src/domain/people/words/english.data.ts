import type { Lexicon } from '../lexicon';

/** English, and the words of business that every language has borrowed from it. Written for Rightfit. */
export const ENGLISH: Lexicon = {
  'c_level|executive': `
    ceo, chief executive, chief exec, president, co president, managing director, managing dir,
    executive chairman, executive chairwoman, executive chair, executive president, group managing director`,
  'c_level|finance': 'cfo, finance chief',
  'c_level|engineering': 'cto',
  'c_level|it': 'cio',
  'c_level|security': 'ciso',
  'c_level|operations': 'coo',
  'c_level|marketing': 'cmo',
  'c_level|hr': 'chro',
  'c_level|legal': 'clo',
  'c_level|supply_chain': 'csco',
  // product, procurement or people; data or digital; revenue or risk; security, sales or strategy; customer or compliance
  'c_level|?': 'cpo, cdo, cro, cso, cco, cao, cxo, c level, c suite',
  'owner|executive': `
    owner, co owner, business owner, shop owner, store owner, company owner, owner operator, owner manager, owner director,
    proprietor, founder, co founder, cofounder, founding partner, managing partner, senior partner, equity partner,
    founder and owner`,
  'vp|': `
    vice president, vicepresident, vp, svp, evp, avp, rvp, gvp, senior vice president, executive vice president,
    assistant vice president, associate vice president, vice presidents, vice pres`,
  'director|': `
    director, dir, directer, asst director, assoc director, head, co head, global head, deputy head, deputy director, associate director,
    assistant director, vice director, dept head, department head, department director, head of department`,
  'director|executive': 'general manager, gm, general mgr, gen mgr, general manger, deputy general manager',
  'director|education': 'dean, associate dean',
  'manager|': `
    manager, mgr, manger, maneger, managr, mngr, manageress, supervisor, supervisior, foreman, forewoman, team lead,
    team leader, teamlead, team leads, team manager, squad lead, group lead, group leader, shift lead, shift leader,
    section leader, section lead, crew leader, crew lead, crew chief, assistant manager, deputy manager, project manager,
    programme manager, program manager, project lead, project leader, programme lead, program lead, store manager,
    branch manager, department manager, area manager, regional manager, district manager, shop manager, assistant store
    manager, assistant branch manager, line manager, duty manager, shift manager, shift supervisor`,
  'senior|engineering': `
    staff engineer, staff software engineer, senior staff engineer, principal engineer, principal software engineer,
    chief engineer, chief architect, tech lead, technical lead, engineering lead, staff developer, principal developer,
    distinguished engineer, principal architect, software lead, lead developer`,
  'senior|data': 'staff data scientist, principal data scientist, staff data engineer, principal data engineer',
  'senior|': `
    senior, sr, snr, senr, lead, experienced, senior level, principal consultant, principal analyst, principal specialist,
    principal advisor, senior associate`,
  'senior|design': 'principal designer, principal product designer, staff designer, staff product designer',
  'senior|research': 'principal scientist, principal researcher, staff scientist, principal research scientist',
  'senior|product': 'principal product manager, group product manager',
  'staff|': `
    analyst, analysts, anaylst, analist, specialist, specalist, consultant, coordinator, co ordinator, cordinator,
    representative, rep, agent, operator, clerk, associate, technician, planner, scheduler, dispatcher, advisor, adviser,
    assistant, officer, business analyst, generalist, expert, practitioner, worker, employee, ambassador, inspector,
    strategist, administrator, merchandiser, underwriter, trader, broker, business partner, account coordinator,
    project coordinator, assembler, machinist, welder, electrician, mechanic, driver, writer, copywriter, editor,
    librarian, photographer, architect`,
  'staff|engineering': `
    engineer, enginer, engeneer, engineers, developer, developper, programmer, coder, software engineer, software developer,
    software architect, sw engineer, software tester, qa tester, qa engineer, qa analyst, web developer, full stack developer, fullstack developer, full
    stack engineer, fullstack engineer, frontend developer, front end developer, backend developer, back end developer,
    front end engineer, frontend engineer, backend engineer, back end engineer, mobile developer, android developer, ios
    developer, embedded engineer, firmware engineer, hardware engineer, mechanical engineer, electrical engineer, electronics
    engineer, design engineer, development engineer, r and d engineer, test engineer, platform engineer, cloud engineer,
    devops engineer, site reliability engineer, sre, civil engineer, structural engineer, chemical engineer, application
    engineer, scrum master, member of technical staff, mts, technical staff, java developer, python developer, sde, swe`,
  'staff|it': `
    system administrator, systems administrator, sysadmin, sys admin, network administrator, network engineer, network
    technician, it administrator, it support specialist, it support technician, it support engineer, it technician,
    database administrator, dba, it engineer, it support, it support analyst, desktop support technician, help desk technician, helpdesk technician, help desk
    analyst, it helpdesk, it systems administrator, it analyst, it business analyst, it project coordinator`,
  'staff|data': `
    data scientist, data engineer, data analyst, data architect, analytics engineer, machine learning engineer, ml engineer,
    ai engineer, bi analyst, bi developer, business intelligence analyst, business intelligence developer, data science
    engineer, statistician`,
  'staff|security': `
    security engineer, security analyst, security architect, cyber security engineer, cybersecurity engineer, information
    security engineer, cyber security analyst, cybersecurity analyst, penetration tester, pentester, soc analyst, it security engineer, it security
    analyst, information security officer, it security officer`,
  'staff|product': 'product owner, product analyst, product specialist, technical product owner, digital product owner',
  'manager|product': 'product manager, product mgr, technical product manager, digital product manager, product lead',
  'staff|design': `
    designer, graphic designer, product designer, ux designer, ui designer, ui ux designer, ux ui designer, web designer,
    interaction designer, visual designer, interior designer, ux researcher, illustrator, fashion designer, industrial designer`,
  'staff|supply_chain': `
    demand planner, supply planner, supply chain planner, material planner, materials planner, warehouse operative, warehouse
    worker, warehouse associate, forklift operator, logistics coordinator, supply chain analyst, inventory analyst, truck
    driver, freight forwarder, forklift driver, hgv driver, order picker, delivery driver`,
  'staff|procurement':
    'buyer, purchaser, purchasing agent, purchasing officer, procurement officer, sourcing specialist',
  'manager|procurement': 'category manager, vendor manager, category lead',
  'staff|finance': `
    accountant, accountent, acountant, staff accountant, bookkeeper, book keeper, auditor, financial analyst, finance analyst, accounts payable
    clerk, accounts receivable clerk, accounts assistant, tax accountant, cost accountant, management accountant, finance
    business partner, financial advisor, financial planner, credit analyst, investment analyst, actuary, cpa, billing
    specialist, tax advisor, tax consultant, accounts clerk, accounts payable specialist`,
  'staff|legal': `
    lawyer, attorney, paralegal, counsel, legal counsel, solicitor, barrister, in house counsel, corporate counsel, associate
    attorney, legal assistant, legal secretary, staff attorney, notary, company lawyer`,
  // general counsel: some houses' highest office, others' only lawyer
  '?|legal': 'general counsel, deputy general counsel, associate general counsel, group general counsel',
  'staff|hr': `
    recruiter, recuiter, hr business partner, hrbp, people partner, people business partner, hr generalist, technical recruiter, talent partner,
    talent acquisition partner, talent acquisition specialist, hr officer, hr executive, hr specialist, payroll specialist,
    payroll clerk, payroll administrator, payroll officer, hr administrator, hr assistant, it recruiter, sourcer,
    headhunter, talent sourcer, recruitment consultant, people operations specialist`,
  'staff|marketing': `
    marketing executive, copywriter, content writer, content creator, seo specialist, marketeer,
    digital marketer, marketer, growth marketer, growth hacker, publicist, lead generation specialist, brand ambassador,
    marketing coordinator, communications officer, digital marketing executive, pr executive, content marketer`,
  'staff|sales': `
    account executive, acount executive, acct executive, acct exec, account exec, sales executive, sales rep, sales representative, salesperson, salesman, saleswoman,
    sales associate, sales consultant, sales engineer, pre sales engineer, presales engineer, presales consultant, pre
    sales consultant, sdr, bdr, sales development representative, sales development rep, business development
    representative, business development rep, business development executive, inside sales representative, outside sales
    representative, medical sales representative, pharmaceutical sales representative, strategic account executive, enterprise account
    executive, sales agent, sales advisor, sales assistant, sales clerk, bd executive, telesales executive, key account executive`,
  'manager|sales': `
    account manager, accounts manager, acount manager, acct manager, acct mgr, account mgr, key account manager, kam, national account manager, strategic account
    manager, global account manager, territory manager, area sales manager, business development manager, bdm, regional
    sales manager, technical account manager, sales manager, sales mgr, enterprise account manager, territory sales manager`,
  'manager|partnerships':
    'partner manager, channel manager, partner account manager, channel account manager, channel partner manager, alliance manager, partner success manager, channel sales manager, partner sales manager',
  'manager|customer_success':
    'customer success manager, csm, client success manager, customer support manager, customer service manager, customer experience manager, client service manager',
  'staff|customer_success': `
    support engineer, technical support engineer, customer support engineer, support specialist, support agent, customer
    service representative, customer service agent, customer support specialist, customer support representative, call
    center agent, call centre agent, customer success engineer, customer success specialist, support analyst, customer service
    advisor, technical support specialist, technical support representative, call center representative, customer care
    agent, call centre operator, support representative, customer advisor, customer success associate`,
  'manager|marketing':
    'product marketing manager, brand manager, social media manager, community manager, digital marketing manager, content manager, campaign manager',
  'staff|admin': `
    executive assistant, personal assistant, administrative assistant, admin assistant, office assistant, secretary,
    receptionist, office administrator, office clerk, executive secretary, team assistant, virtual assistant, office
    coordinator, administrative officer, administrative coordinator, administrative officer, clerical assistant, data entry clerk,
    executive administrative assistant, senior executive assistant, filing clerk`,
  'manager|admin': 'office manager, office mgr, office supervisor, administration manager',
  'staff|?': `
    systems engineer, system engineer, process engineer, project engineer, solutions engineer, solution engineer, quality
    engineer, manufacturing engineer, production engineer, implementation engineer, continuous improvement engineer, safety
    engineer, field engineer, quality assurance engineer, customer engineer, sound engineer, audio engineer, flight engineer,
    property developer, real estate developer, business developer, trainer, sales trainer, it trainer, security guard, security officer, real
    estate agent, content designer, game designer, instructional designer, sound designer, school psychologist, school nurse,
    flight nurse, legal recruiter, technical writer, medical writer, medical secretary, medical receptionist, train driver,
    data center technician, tax lawyer, tax attorney, it auditor, production designer, production assistant, personal trainer, personal banker,
    infrastructure engineer, business systems analyst`,
  'staff|operations':
    'machine operator, production operator, production worker, maintenance technician, field service technician, quality inspector, operations analyst, field technician, production planner, field service engineer, operations associate, maintenance engineer',
  'manager|operations': `
    plant manager, factory manager, production manager, manufacturing manager, quality manager, facilities manager, facility manager, maintenance
    manager, works manager, operations manager, revenue operations manager, sales operations manager, plant supervisor`,
  'manager|supply_chain':
    'warehouse manager, fleet manager, transport manager, depot manager, logistics manager, distribution manager, warehouse team leader',
  'staff|research':
    'scientist, researcher, research scientist, research associate, research assistant, research engineer, lab technician, laboratory technician, research fellow, postdoc, postdoctoral researcher',
  'staff|education': `
    teacher, professor, lecturer, tutor, assistant professor, associate professor, adjunct professor, teaching assistant,
    instructor, school teacher, primary school teacher, music teacher, science teacher, maths teacher, substitute teacher`,
  'manager|education': 'head teacher, headteacher, headmaster, headmistress, school principal',
  'staff|medical': `
    nurse, registered nurse, staff nurse, rn, physician, doctor, surgeon, pharmacist, dentist, therapist, physiotherapist,
    physical therapist, nurse practitioner, medical assistant, paramedic, radiographer, midwife, general practitioner,
    medical doctor, medical technician, veterinarian, psychologist, occupational therapist, medical officer, dental assistant`,
  'manager|medical': 'nurse manager, ward manager, practice manager',
  'staff|hospitality': `
    executive chef, head chef, sous chef, executive sous chef, pastry chef, commis chef, cook, head cook, line
    cook, waiter, waitress, bartender, barista, head bartender, head waiter, sommelier, concierge, housekeeper, hotel receptionist, kitchen
    porter, private chef, personal chef, line chef, chef`,
  'manager|hospitality':
    'restaurant manager, hotel manager, bar manager, kitchen manager, front office manager, front desk manager, food and beverage manager, banquet manager',
  'staff|military':
    'sergeant, corporal, lieutenant, infantryman, soldier, staff sergeant, marine, army officer, naval officer, navy officer',
  'manager|it':
    'it manager, it project manager, it operations manager, it service manager, it support manager, infrastructure manager, it team lead, service desk manager, it service delivery manager',
  'manager|engineering':
    'engineering manager, software engineering manager, software development manager, qa manager, engineering team lead',
  'manager|hr':
    'people manager, people operations manager, training and development manager, learning and development manager, talent manager',
  'manager|compliance': 'risk manager, compliance manager',
  'staff|compliance':
    'compliance officer, compliance analyst, risk analyst, compliance specialist, compliance assistant',
  'junior|': `
    junior, jr, jnr, intern, trainee, apprentice, graduate, working student, work student, graduate trainee,
    management trainee, student worker, student assistant, student intern, student trainee, entry level`,
  'staff|other': 'journalist, translator, interpreter, volunteer, reporter',
  // a phrase that says there is a seniority, and not which
  '?|': `
    internship, principal, fellow, executive, officer in charge, chief, commissioner, captain, superintendent, chancellor, vice
    chancellor, rector, provost, major, trustee, executive officer, development executive, senior executive, site manager,
    branch head, head coach, coach, head nurse, practice lead, head buyer, head accountant, head designer, head pharmacist,
    art director, film director, music director, funeral director, casting director, chief designer, chief accountant,
    chief nurse, chief scientist, chief economist, chief pilot, chief of police, chief editor, editor in chief, head of
    state, head boy, head girl, head barista, investment director, site director, case manager`,
  '?|executive': `
    executive director, non executive director, nonexecutive director, non exec director, ned, chief of staff, board member,
    board director, member of the board, management board, executive board, executive committee, executive management, chairman, chairwoman, chairperson, chair of the board, chairman of the board, vice
    chairman, supervisory board member, board of directors, board chair, board observer, board advisor, board`,
  // means another thing in each house
  '?|?':
    'md, company secretary, corporate secretary, process owner, general management, business manager, associate partner, principal partner, limited partner, venture partner, operating partner, venture capitalist',
  '|?': `
    customer, labor, labour, hospital, stock, development, training, service, services, art, arts, personal, data entry, data center, data centre, service delivery, business systems, growth equity, public
    affairs, market research, user research, merchandising,
   
    medical device, medical devices, medical affairs,
    health and safety, ehs, hse, qhse, corporate development, corporate affairs, external affairs, financial software, education sales, medical education, sales training, it consulting, sales support, sales administration, sales admin, sales finance, customer insights, customer insight,
    security sales, recruitment marketing,
    data privacy, data governance, data security, product compliance, product security, product operations, design operations, legal
    compliance, tax law, financial crime, it audit, it compliance, it governance, it
    risk, it finance, it recruitment, it training, hr technology, hr systems, hr data, hr analytics, people analytics, people
    data, marketing analytics, marketing data, sales analytics, finance systems, financial systems, supply chain finance, engineering operations, dev ops`,
  // words of other languages that say nothing of the kind in English: "Stage Manager"
  '|': 'industrial, direction, stage, patron, promoter, standard, media, capital, central, fiscal year, expedition, disposition, transit, personas',
  '|engineering': `
    engineering, eng, engg, software, software engineering, software development, web development, devops, qa, hardware, firmware, mechanical
    engineering, electrical engineering, technical, application development, platform engineering, mechanical, electrical, embedded, full stack,
    fullstack, frontend, front end, backend, back end`,
  '|it': `
    it, information technology, information systems, infrastructure, helpdesk, help desk, service desk, technology, ict, it
    operations, it support, it service, it services, it infrastructure, it systems, it service management, it service delivery, it applications, it
    project management, it project, it strategy, it architecture, enterprise applications, desktop support, technology operations`,
  '|data': `
    data, data science, data engineering, data analytics, data and analytics, analytics, business intelligence, bi, machine learning, ai,
    artificial intelligence, data management, data platform, data and ai`,
  '|security': `
    information security, it security, cyber security, cybersecurity, security, infosec, cyber, security operations,
    information security and compliance, network security, application security, cloud security, appsec, security engineering`,
  '|product': 'product, products, product management, product mgmt, product development, product strategy',
  '|design':
    'design, ux, ui, ux ui, ui ux, user experience, product design, graphic design, creative, ux design, ui design, service design, visual design, experience design',
  '|operations': `
    operations, operation, ops, operational, operational excellence, sales operations, sales ops, revenue operations, revenue ops, revops, rev
    ops, salesops, marketing operations, marketing ops, business operations, field operations, store operations, retail operations, plant,
    production, manufacturing, quality, quality assurance, quality management, quality control, facilities, facility, facility management, facilities management,
    maintenance, field service, service operations, continuous improvement, lean, lean manufacturing, factory, global operations, strategic operations,
    gtm operations, commercial operations, sales and marketing operations, sales and revenue operations`,
  '|supply_chain': `
    supply chain, supply, logistics, logistic, warehouse, warehousing, inventory, demand planning, supply planning, materials
    management, fleet, transportation, transport, distribution, supply chain management, scm, supply chain operations, shipping, freight, fulfillment,
    fulfilment, inventory management, inventory control, supply chain planning, warehouse operations, logistics operations, fleet management, fleet operations`,
  '|procurement': `
    procurement, procurment, purchasing, purchase, sourcing, strategic sourcing, buying, category management, vendor
    management, supplier management, strategic procurement, indirect procurement, it procurement, supplier quality, strategic purchasing, procurement operations`,
  '|finance': `
    finance, financial, accounting, accounts, accounts payable, accounts receivable, controller, financial controller, controllership,
    comptroller, controlling, treasury, treasurer, tax, audit, internal audit, fp&a, fp and a, financial planning, financial
    planning and analysis, financial reporting, investor relations, credit control, credit controller, billing, corporate
    finance, financial operations, finance operations, taxation, corporate controller, plant controller, group controller, finance and accounting`,
  '|legal': 'legal, legal affairs, corporate law, litigation, contracts, intellectual property, patents',
  '|legal+operations': 'legal operations, legal ops',
  '|compliance': `
    compliance, regulatory, regulatory affairs, regulatory compliance, risk, risk management, governance, data protection, privacy,
    risk and compliance, governance risk and compliance, grc, aml, anti money laundering, enterprise risk, enterprise risk management, compliance operations`,
  '|hr': `
    hr, human resources, human resource, people, people operations, people ops, people and culture, talent, talent acquisition, talent
    management, talent development, recruiting, recruitment, learning and development, l&d, l and d, compensation, compensation and benefits, comp
    and ben, benefits, payroll, hris, human capital, employee relations, labor relations, labour relations, industrial relations, employee experience, total rewards, rewards, workforce planning, organizational development,
    organisational development, people development, diversity and inclusion, dei, hr operations, people and talent, employer branding, human relations,
    talent operations, recruiting operations, talent attraction, people experience`,
  '|marketing': `
    marketing, marketng, mktg, mkt, mktng, brand, branding, brand management, brand marketing, communications, communication, comms, corporate
    communications, internal communications, pr, public relations, growth, growth marketing, digital marketing, product marketing, field marketing,
    event marketing, content, content marketing, content strategy, seo, sem, social media, demand generation, demand gen, lead generation, lead gen, advertising,
    performance marketing, marketing communications, marcom, email marketing, media relations, trade marketing, product growth, community, partner marketing, customer marketing`,
  '|sales': `
    sales, slaes, sls, account management, key accounts, key account, key account management, business development, biz dev, bizdev, bus dev, sales
    development, inside sales, outside sales, field sales, pre sales, presales, sales engineering, revenue, commercial, enterprise sales, direct sales, telesales,
    retail sales, corporate sales, new business, strategic accounts, global accounts, sales and business development, go to market, gtm, sales strategy,
    b2b sales, saas sales, solution sales, solutions sales, medical sales, it sales, software sales, technical sales, export sales`,
  '|partnerships':
    'partnerships, partnership, partners, partner, partner management, alliances, strategic alliances, alliance, channel, channels, channel sales, channel partnerships, partner sales, partner success, partner relations, channel partners, channel partner, strategic partnerships, partner ecosystem, strategic partners, partner development, channel development, business partnerships, partner program, partner programs, partner programmes',
  '|customer_success': `
    customer success, custumer success, customer service, customer support, customer experience, customer care, client services, client service, client success, client support, client
    experience, support, technical support, customer operations, customer onboarding, contact center, contact centre, call center, call centre, customer
    relations, client relations, customer services, product support, cx, customer satisfaction, customer success operations, client care, customer engagement`,
  '|admin':
    'administration, administrative, admin, office management, secretarial, reception, front desk, office administration, office services, clerical',
  '?|compliance': 'data protection officer, dpo',
  '|research': `
    research, r&d, r and d, research and development, scientific, science, laboratory, lab, clinical research, innovation and r&d,
    applied research, scientific affairs, life sciences research`,
  '|education':
    'education, teaching, school, academic, faculty, curriculum, academics, school district, academic affairs, higher education',
  '|medical':
    'medical, clinical, nursing, pharmacy, patient care, radiology, surgery, dental, clinical operations, medical services, nursing services, patient services, clinical services, veterinary',
  '|hospitality':
    'culinary, kitchen, restaurant, restaurants, hotel, hotels, hospitality, food and beverage, f&b, housekeeping, banquet, banquets, guest services, guest relations, catering, guest experience, food and beverages, bar',
  '|military': 'army, us army, navy, us navy, air force, us air force, marine corps, infantry, military',
  '|other':
    'strategy, corporate strategy, strategic planning, sustainability, esg, real estate, pmo, transformation, business transformation, strategic initiatives, corporate social responsibility, csr',
};
