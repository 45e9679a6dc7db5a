"""
Well-known tools, techniques and fields, to recognise a skill where no word of lacking says it is one.

The reader does not depend on this list: "ne maîtrise pas X" is read whatever X is. It helps with "X insuffisant",
"X 2/5" and bare cells.
"""

TOOLS = (
    # software and data
    r"sql|python|java|javascript|typescript|react|angular|vue(?:\.?js)?|node(?:\.?js)?|php|symfony|laravel|c\+\+|c#|"
    r"\.net|dotnet|golang|rust|ruby|rails|django|scala|kotlin|swift|"
    r"docker|kubernetes|k8s|terraform|ansible|aws|azure|gcp|linux|devops|ci/cd|git|jenkins|spark|hadoop|kafka|airflow|"
    r"dbt|snowflake|databricks|mongodb|postgres\w*|oracle|abap|cobol|"
    r"selenium|cypress|jira|servicenow|active directory|vmware|cisco|fortinet|machine learning|nlp|html|css|wordpress|"
    r"drupal|magento|shopify|prestashop|figma|sketch|photoshop|illustrator|indesign|"
    r"premiere pro|after effects|davinci|blender|unity|unreal|"
    # office, finance, management
    r"excel|vba|tcd|word|powerpoint|power ?bi|tableau|qlik\w*|looker|google analytics|ga4|seo|sea|sap|sage(?: \w+)?|"
    r"cegid|pennylane|quadra\w*|ciel|ebp|odoo|navision|dynamics|netsuite|xero|quickbooks|"
    r"salesforce|hubspot|crm|zendesk|workday|adp|silae|payfit|nibelis|paie|payroll|dsn|consolidation|ifrs|us gaap|"
    r"liasse\w*|bilans?|cloture\w*|tva|vat|month[- ]end|double[- ]entry|bookkeeping|fiscalite|treasury|tresorerie|"
    r"facturation|"
    # industry, building, logistics
    r"autocad|solidworks|catia|revit|covadis|inventor|creo|topsolid|archicad|sketchup|bim|tekla|mensura|gmao|plc|"
    r"automates?|automatisme|siemens|schneider|step ?7|tia portal|rockwell|allen[- ]bradley|fanuc|kuka|robotique|"
    r"hydraulique|pneumatique|soudure|soudage|tig|mig|mag|usinage|tournage|fraisage|commande numerique|cnc|"
    r"lecture de plans?|metrologie|lean|kaizen|six sigma|5s|amdec|fmea|hazop|"
    r"wms|tms|reflex|manhattan|vocal|voice picking|douane|customs|incoterms|forklift driving|reach truck|nacelle|grue|"
    r"pelle|chauffage|plomberie|electricite|cvc|hvac|frigorif\w*|domotique|"
    # care, teaching, trade, catering
    r"picc ?line|picc|vvp|perfusions?|prelevements?|ventilation|dialyse|triage|wound care|medication rounds?|"
    r"venepuncture|cannulation|phlebotomy|bloc|reanimation|urgences|geriatrie|palliatif|pediatrie|"
    r"snoezelen|humanitude|haccp|patisserie|tournage|dressage|pizza|grill|mise en place|barista|latte art|sushi|caisse|"
    r"till|merchandising|facing|planogram\w*|encaissement|phonics|send|eyfs|"
    r"lsf|bsl|makaton|gestion de classe|classroom management"
)
