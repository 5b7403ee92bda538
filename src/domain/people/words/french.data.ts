import type { Lexicon } from '../lexicon';

/** French. An apostrophe parts words: "chef d equipe". Written for Rightfit. */
export const FRENCH: Lexicon = {
  'c_level|executive': `
    président(e), président(e) directeur général, présidente directrice générale, président directrice générale, directeur général, directrice générale, directeur général délégué, directrice générale
    déléguée, directeur général adjoint, directrice générale adjointe, pdg, p dg, dg, dga, dgd, gérant(e), associé(e) gérant(e), gérant(e) associé(e), co gérant(e), cogérant(e), président(e) du directoire, président(e) fondateur,
    présidente fondatrice, membre du directoire, président(e) exécutif, présidente exécutive, président(e) et directeur général, coprésident(e), co président(e)`,
  'owner|executive': `
    propriétaire, copropriétaire, fondateur, fondatrice, cofondateur, cofondatrice, co fondateur, co fondatrice, associé fondateur, associée fondatrice, patron(ne), patronne, propriétaire exploitant, membre
    fondateur, propriétaire gérant`,
  'vp|':
    'vice président(e), vice présidence, vice président(e) exécutif, vice président(e) senior, vice président(e) principal(e), premier vice président, première vice présidente',
  'director|': `
    directeur, directrice, directeur adjoint, directrice adjointe, sous directeur, sous directrice, codirecteur, codirectrice, dir, directeur de département, directrice de département`,
  'director|admin+finance': 'daf, directeur administratif et financier, directrice administrative et financière',
  'director|hr': 'drh, directeur des ressources humaines, directrice des ressources humaines',
  'director|it': 'dsi',
  'director|education': 'doyen(ne), doyenne',
  'manager|': `
    responsable, resp, manageur, manageuse, chef de service, cheffe de service, chef de projet, cheffe de projet, chef de projets, cheffe de projets, chef d équipe, cheffe d équipe, chef de groupe, cheffe de groupe, chef de pôle,
    cheffe de pôle, chef d atelier, cheffe d atelier, chef de secteur, cheffe de secteur, chef d agence, cheffe d agence, chef de bureau, cheffe de bureau, superviseur(e), superviseuse, responsable d agence, responsable de
    service, contremaître, chef de magasin, chef de rayon, cheffe de rayon, chef des, cheffe des, cheffe, chef d unité, chef de section, animateur d équipe, animatrice d équipe, responsable d équipe, chef du service, cheffe du service, agent de maîtrise, chef de zone`,
  'manager|admin+finance': 'raf, responsable administratif et financier, responsable administrative et financière',
  'manager|hr': 'rrh',
  'manager|product':
    'chef de produit, cheffe de produit, chef de produits, cheffe de produits, chef produit, cheffe produit, responsable produit',
  'manager|marketing':
    'chef de produit marketing, chef de marque, cheffe de marque, chef de publicité, cheffe de publicité',
  'manager|finance': 'chef comptable, cheffe comptable, chef de mission comptable, responsable comptable',
  'manager|sales':
    'chef des ventes, cheffe des ventes, chef de vente, responsable grands comptes, responsable de compte, responsable de comptes, responsable commercial(e), responsable de clientèle',
  'manager|security': 'rssi',
  'manager|procurement': 'chef acheteur',
  'senior|': 'senior, confirmé(e), expérimenté(e), sr',
  'staff|': `
    technicien(ne), technicienne, chargé(e) de, chargé(e) d, chargé(e) des, chargé(e), conseiller, conseillère, assistant(e), analyste, spécialiste, consultant(e), coordinateur, coordinatrice, coordonnateur, coordonnatrice,
    attaché(e), employé(e), agent(e), opérateur, opératrice, gestionnaire, ouvrier, ouvrière, expert(e), rédacteur, rédactrice, collaborateur, collaboratrice, chargé(e) d affaires, chargé(e) de mission, chargé(e) de projet, chargé(e) d études, chargé(e) de projets, mécanicien(ne), mécanicienne, électricien(ne), électricienne, planificateur,
    planificatrice, animateur, animatrice, architecte, hôte, hôtesse, délégué(e), référent(e)`,
  'staff|engineering': `
    ingénieur(e), ingénieur d études, ingénieure d études, développeur, développeuse, développeur web, développeuse web, programmeur, programmeuse, ingénieur logiciel, ingénieure logiciel, ingénieur(e) en génie logiciel, développeur logiciel, développeur full stack, ingénieur développement, ingénieur mécanique,
    ingénieur(e) en mécanique, ingénieur conception, dessinateur projeteur, dessinateur industriel, dessinatrice projeteuse, ingénieur r&d`,
  'staff|?':
    'ingénieur(e) d affaires, ingénieur qualité, ingénieure qualité, ingénieur système, ingénieur systèmes, ingénieure systèmes, ingénieur(e) systèmes et réseaux, ingénieur process, ingénieur projet, ingénieure projet, ingénieur production, ingénieur procédés, ingénieur(e) de production, ingénieur support, ingénieur sécurité, ingénieur formation, ingénieur méthodes, ingénieur travaux, ingénieur maintenance, ingénieur(e) pédagogique, ingénieur(e) de recherche, ingénieur de projet, ingénieur données',
  'staff|it':
    'administrateur système, administrateur systèmes, administratrice systèmes, administrateur systèmes et réseaux, administrateur réseau, administrateur réseaux, technicien informatique, technicienne informatique, technicien support informatique, informaticien(ne), informaticienne, administrateur de bases de données, technicien systèmes et réseaux, technicien helpdesk',
  'staff|data':
    'data scientist, analyste de données, ingénieur data, ingénieure data, ingénieur(e) de données, statisticien(ne), statisticienne',
  'staff|procurement': 'acheteur, acheteuse, acheteur industriel, assistant(e) achats, approvisionneur achats',
  'staff|sales': `
    commercial(e), attaché(e) commercial(e), vendeur, vendeuse, technico commercial(e), ingénieur commercial, ingénieure commerciale, ingénieur technico commercial, ingénieure technico commerciale, conseiller commercial, conseillère commerciale, délégué commercial, déléguée commerciale, conseiller de vente, conseillère de vente, téléprospecteur, téléprospectrice,
    vrp, représentant(e), représentant(e) commercial(e), ingénieur avant vente, ingénieure avant vente, chargé(e) de clientèle, délégué(e) médical(e), assistant(e) commercial(e), visiteur médical, visiteuse médicale, agent commercial, hôte de vente, attaché(e) technico commercial, assistant(e) adv, chargé d affaires commercial, business developer, délégué pharmaceutique`,
  'staff|finance': `comptable, aide comptable, contrôleur de gestion, contrôleuse de gestion, assistant(e) comptable, expert comptable, experte comptable, auditeur, auditrice, trésorier, trésorière, analyste financier, analyste financière, collaborateur comptable, collaboratrice comptable, auditeur interne, auditrice interne,
    commissaire aux comptes, comptable fournisseurs, comptable clients, gestionnaire comptable, fiscaliste, conseiller financier, conseillère financière, conseiller fiscal, assistant(e) de comptabilité, assistant(e) contrôle de gestion`,
  'staff|legal':
    'juriste, avocat(e), avocat(e) collaborateur, juriste d entreprise, assistant(e) juridique, notaire, conseiller juridique, conseillère juridique, clerc de notaire, juriste droit social, juriste en droit social, juriste contentieux, clerc',
  'staff|hr':
    'recruteur, recruteuse, chargé(e) de recrutement, chargé(e) des ressources humaines, chargé(e) de ressources humaines, gestionnaire de paie, gestionnaire paie, assistant(e) rh, assistant(e) ressources humaines, gestionnaire rh, chargé(e) rh, généraliste rh, gestionnaire paie et administration du personnel, technicien de paie, technicienne de paie, consultant(e) en recrutement, chargé(e) de développement rh, gestionnaire du personnel, hrbp',
  'staff|marketing':
    'community manager, chargé(e) de communication, chargé(e) de marketing, attaché(e) de presse, rédacteur web, rédactrice web, concepteur rédacteur, chargé(e) de la communication, assistant(e) communication, assistant(e) de communication, traffic manager',
  'staff|supply_chain':
    'magasinier, magasinière, cariste, préparateur de commandes, préparatrice de commandes, approvisionneur, approvisionneuse, gestionnaire de stock, gestionnaire de stocks, chauffeur livreur, chauffeur, chauffeuse, chauffeur routier, chauffeur poids lourd, logisticien(ne), logisticienne, livreur, livreuse, affréteur, affréteuse, transitaire, agent logistique, agent de quai, conducteur routier, conducteur poids lourd, agent de transit, assistant(e) logistique, assistant(e) import export',
  'staff|operations':
    'opérateur de production, opératrice de production, agent de production, technicien de maintenance, technicienne de maintenance, technicien qualité, technicienne qualité, conducteur de ligne, conductrice de ligne, ouvrier de production, agent de maintenance, contrôleur qualité, contrôleuse qualité, opérateur de ligne, assistant(e) qualité',
  'staff|design':
    'graphiste, designer, infographiste, maquettiste, ergonome, webdesigner, concepteur graphique, designer graphique',
  'staff|admin': `
    assistant(e) de direction, secrétaire, secrétaire de direction, standardiste, hôtesse d accueil, hôte d accueil, assistant(e) administratif, assistante administrative, agent administratif, agente administrative, employé(e) administratif, employée administrative, agent d accueil, réceptionniste, secrétaire administrative, assistant(e) exécutif,
    assistante exécutive, assistant(e) personnel(le), chargé(e) d accueil, secrétaire assistante, assistant(e) de gestion, gestionnaire administratif, gestionnaire administrative, assistant(e) polyvalent(e), secrétaire comptable`,
  'staff|customer_success':
    'téléconseiller, téléconseillère, conseiller clientèle, conseillère clientèle, conseiller client, conseillère client, chargé(e) de relation client, conseiller service client, conseiller de clientèle, conseillère de clientèle, conseiller relation client, conseillère relation client, chargé(e) de service client, technicien support, technicienne support, téléopérateur, téléopératrice, chargé(e) de la relation client, chargé(e) de support client, gestionnaire relation client, hotliner',
  'staff|medical':
    'médecin, infirmier, infirmière, pharmacien(ne), pharmacienne, chirurgien(ne), chirurgienne, aide soignant(e), dentiste, chirurgien dentiste, kinésithérapeute, sage femme, vétérinaire, psychologue, médecin généraliste, préparateur en pharmacie, préparatrice en pharmacie, ergothérapeute, masseur kinésithérapeute, orthophoniste, auxiliaire de vie, ambulancier, ambulancière, infirmier anesthésiste, médecin du travail, assistant dentaire, assistante dentaire',
  'staff|hospitality':
    'chef de cuisine, cheffe de cuisine, cuisinier, cuisinière, chef de partie, cheffe de partie, commis de cuisine, second de cuisine, seconde de cuisine, sous chef, sous cheffe, serveur, serveuse, chef pâtissier, cheffe pâtissière, pâtissier, pâtissière, barman, barmaid, chef de rang, cheffe de rang, plongeur, commis de salle, chef cuisinier, chef exécutif, gouvernant(e), sommelier, sommelière, boulanger, boulangère, employé polyvalent de restauration, chef à domicile',
  'manager|hospitality': 'maître d hôtel, chef de salle',
  'staff|education':
    'enseignant(e), professeur(e), formateur, formatrice, maître de conférences, maîtresse de conférences, professeur des écoles, instituteur, institutrice, enseignant(e) chercheur, enseignante chercheuse, éducateur, éducatrice, chargé(e) d enseignement, professeur(e) agrégé, professeur agrégée, professeur certifié, aesh, surveillant, surveillante, conseiller pédagogique, conseillère pédagogique, professeur de',
  '?|education': 'proviseur(e), recteur, rectrice, principal de collège, chef d établissement, cheffe d établissement',
  'staff|research':
    'chercheur, chercheuse, scientifique, technicien de laboratoire, technicienne de laboratoire, attaché(e) de recherche, ingénieur de recherche, attaché de recherche clinique, attachée de recherche clinique, doctorant(e), post doctorant(e), postdoctorant(e), chargé(e) de recherche, laborantin(e), assistant(e) de recherche',
  'staff|other': 'journaliste, traducteur, traductrice, interprète',
  'staff|military': 'sergent, caporal, lieutenant, militaire, sergent chef, adjudant, soldat, caporal chef',
  'junior|':
    'stagiaire, stage, apprenti(e), alternant(e), alternance, étudiant(e), en alternance, débutant(e), jeune diplômé(e), contrat d apprentissage, job étudiant',
  '?|': 'chef, directeur artistique, directrice artistique, chef de département, cheffe de département, chef de division, cheffe de division, chef de chantier, cheffe de chantier, conducteur de travaux, conductrice de travaux, chef d orchestre, chef de file, chef de gare, rédacteur en chef, rédactrice en chef, principal(e), chef de cabinet, cheffe de cabinet, ingénieur en chef, ingénieure en chef, ingénieur principal, cadre, directeur de projet, directrice de projet, directeur de projets, directrice de projets, directeur de clientèle, directrice de clientèle, capitaine, commandant, colonel, coordinateur général, commissaire, chef de centre, cadre dirigeant, chef régional, directeur de recherche, directrice de recherche, maître d œuvre, maître d ouvrage, directeur de création, directrice de création, directeur associé, directrice associée, directeur d études, directeur de thèse, directrice d études, maire, adjoint(e), préfet, ministre',
  '?|executive':
    'administrateur, administratrice, administrateur indépendant, administratrice indépendante, membre du conseil d administration, président du conseil, présidente du conseil, président(e) du conseil d administration, présidente du conseil d administration, président(e) d honneur, membre du conseil de surveillance, président(e) du conseil de surveillance, membre du comité exécutif, membre du comité de direction, comité de direction, comité exécutif, codir, comex, conseil d administration, conseil de surveillance, directoire, secrétaire général(e), dirigeant(e), chef d entreprise, cheffe d entreprise, direction générale, direction, présidence, administrateur délégué, administratrice déléguée, directeur exécutif, directrice exécutive',
  '?|?':
    'associé(e), auto entrepreneur, auto entrepreneuse, autoentrepreneur, indépendant(e), entrepreneur, entrepreneure, entrepreneuse, indépendante, freelance, gérant(e) de magasin, gérant(e) de boutique, président(e) d association, présidente de l association, président(e) de l association, mandataire, fondé(e) de pouvoir, cadre de santé, élu(e), gérant de restaurant',
  '?|compliance': 'délégué(e) à la protection des données',
  '|engineering':
    'ingénierie, développement logiciel, technique, développement web, génie logiciel, études techniques, bureau d études, bureau d étude, génie mécanique, mécanique, logiciel, études et développement, études',
  '|?': 'développement, formation, service, services, sécurité, innovation et développement, support technique, qhse, hse, qse, sécurité incendie, affaires publiques, digital, assistance technique, formation commerciale, direction technique, bureau, exploitation, travaux, affaires réglementaires et médicales, sûreté, développement durable et qualité, santé sécurité, gestion, organisation, projets, développement des ventes, développement rh',
  '|it':
    'informatique, systèmes d information, système d information, si, technologies de l information, infrastructure informatique, infrastructures, systèmes et réseaux, réseaux et systèmes, parc informatique, support informatique, des systèmes d information, infrastructure, projets informatiques, études informatiques, exploitation informatique, services informatiques, service informatique, ti, organisation et systèmes d information, applications informatiques',
  '|data': 'données, données et analytique, science des données, intelligence artificielle, ia',
  '|security':
    'sécurité informatique, sécurité des systèmes d information, sécurité de l information, cybersécurité, sécurité du système d information, sécurité des données',
  '|product':
    'produit, produits, développement produit, développement produits, gestion de produit, développement de produits',
  '|design': 'création, design graphique, design, expérience utilisateur, graphisme',
  '|operations':
    'opérations, opération, usine, qualité, production, maintenance, assurance qualité, contrôle qualité, amélioration continue, fabrication, moyens généraux, services généraux, site de production, industriel, industrielle, d exploitation, excellence opérationnelle, management de la qualité, opérationnel, opérationnelle, qualité et méthodes, atelier, des opérations, opérations commerciales, opérations marketing',
  '|supply_chain':
    'logistique, chaîne d approvisionnement, chaîne logistique, approvisionnement, approvisionnements, entrepôt, transport, transports, supply chain, stock, stocks, distribution, flux logistiques, gestion des stocks, plateforme logistique, expédition, expéditions, approvisionnement et logistique, flux, parc automobile, flotte automobile, magasinage, réception',
  '|procurement':
    'achats, achat, achats indirects, achats directs, achats stratégiques, achats informatiques, achats hors production, achats généraux, achats it, achats industriels, achats groupe, sourcing',
  '|finance':
    'finances, finance, financier, financière, comptabilité, trésorerie, contrôle de gestion, comptabilité fournisseurs, comptabilité clients, audit, audit interne, contrôle interne, contrôle financier, consolidation, fiscalité, fiscal, fiscale, financement, comptable, recouvrement, facturation, comptabilité générale, crédit client, crédit management, relations investisseurs, contrôleur financier, contrôleuse financière, affaires financières, budget, finance et comptabilité',
  '|admin+finance':
    'administratif et financier, administrative et financière, administration et finances, administration et finance, finances et administration, financier et administratif, financière et administrative, services administratifs et financiers, affaires administratives et financières',
  '|legal':
    'juridique, affaires juridiques, droit, juridiques, droit social, droit des affaires, contentieux, propriété intellectuelle, propriété industrielle, service juridique',
  '|compliance':
    'conformité, risques, gestion des risques, affaires réglementaires, protection des données, réglementaire, risque, risques et conformité, contrôle permanent',
  '|hr':
    'ressources humaines, rh, recrutement, personnel, du personnel, paie, administration du personnel, développement rh, relations sociales, affaires sociales, formation et développement rh, acquisition de talents, acquisition des talents, talents, développement des ressources humaines, gestion des talents, paie et administration du personnel, capital humain, relations humaines, formation et recrutement, emploi et formation, rémunération, développement des compétences',
  '|marketing':
    'relations publiques, marque, publicité, communication, marketing digital, marketing produit, relations presse, communication interne, communication externe, communication digitale, communication et marketing, communication corporate, marketing opérationnel, marketing et communication, relations médias, acquisition digitale, croissance, marketing stratégique, réseaux sociaux, presse, webmarketing, e marketing, communication institutionnelle, contenu, contenus, marketing client',
  '|sales':
    'ventes, vente, commercial, commerciale, développement commercial, grands comptes, commerciaux, commerciales, comptes clés, administration des ventes, adv, force de vente, développement des affaires, comptes stratégiques, export, ventes export, avant vente, avant ventes, affaires commerciales, ventes internationales, développement d affaires, réseau commercial',
  '|partnerships':
    'partenariats, partenariat, partenaires, alliances, alliances et partenariats, partenariats stratégiques, partenariats et alliances',
  '|customer_success':
    'service client, service clients, service clientèle, relation client, relations clients, relation clients, relation clientèle, relations clientèle, support client, support clients, expérience client, clientèle, succès client, centre d appels, centre d appel, services client, satisfaction client, services clients, service après vente, sav, réussite client, centre de contacts, centre de relation client',
  '|admin':
    'administration, administratif, administrative, secrétariat, accueil, administratifs, services administratifs, secretariat général, standard',
  '|research':
    'recherche, recherche et développement, laboratoire, r&d, recherches, recherche développement, r et d, recherche clinique, scientifique, affaires scientifiques, recherche et innovation, innovation et recherche, laboratoires',
  '|education':
    'école, enseignement, pédagogique, pédagogie, éducation, scolaire, éducatif, éducative, collège, lycée, des études et de la pédagogie, crèche, académique',
  '|medical':
    'médical, médicale, soins, soins infirmiers, pharmacie, clinique, santé, médicales, médicaux, chirurgie, radiologie, des soins, affaires médicales',
  '|hospitality':
    'restauration, hôtel, hôtellerie, cuisine, restaurant, hébergement, hôtelier, hôtelière, d hôtel, du restaurant',
  '|other':
    'stratégie, développement durable, rse, immobilier, immobilière, stratégie d entreprise, transformation, responsabilité sociétale',
};
