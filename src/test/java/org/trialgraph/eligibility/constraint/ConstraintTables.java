package org.trialgraph.eligibility.constraint;

/// Invented criteria with exactly what is read from them: `text => constraint ; constraint`, spans in quotes.
final class ConstraintTables {

    static final String AGES_AND_SEXES = """
            Age ≥ 18 years => AGE age GE 18.0 years "Age ≥ 18 years"
            Aged 18 to 75 years => AGE age BETWEEN 18.0..75.0 years "Aged 18 to 75 years"
            18-75 years => AGE age BETWEEN 18.0..75.0 years "18-75 years"
            Between 18 and 64 years of age inclusive, at the time of consent => AGE age BETWEEN 18.0..64.0 years "Between 18 and 64 years of age"
            Between the ages of 16 and 55 years => AGE age BETWEEN 16.0..55.0 years "Between the ages of 16 and 55 years"
            Adults aged over 19 at the time of consent => AGE age GT 19.0 years "aged over 19"
            Male or female patients 18–85 years (inclusive); => AGE age BETWEEN 18.0..85.0 years "18–85 years"
            Age at least 21 years old. => AGE age GE 21.0 years "Age at least 21 years old"
            18 years of age or older => AGE age GE 18.0 years "18 years of age or older"
            Men and women older than 40 years => AGE age GT 40.0 years "older than 40 years"
            Younger than 12 years => AGE age LT 12.0 years "Younger than 12 years"
            Patients < 18 years => AGE age LT 18.0 years "< 18 years"
            Age under 18 and over 79 years old => AGE age LT 18.0 years "Age under 18" ; AGE age GT 79.0 years "over 79 years old"
            Over the age of 65 => AGE age GT 65.0 years "Over the age of 65"
            Age greater than or equal to 18 years and less than 80 years => AGE age GE 18.0 years "Age greater than or equal to 18 years" ; AGE age LT 80.0 years "less than 80 years"
            Age: 20 - 60 => AGE age BETWEEN 20.0..60.0 years "Age: 20 - 60"
            Children aged 6 months or older => AGE age GE 6.0 months "aged 6 months or older"
            Infants aged 2-24 months => AGE age BETWEEN 2.0..24.0 months "aged 2-24 months"
            Age >/= 50 => AGE age GE 50.0 years "Age >/= 50"
            Age no more than 70 years => AGE age LE 70.0 years "Age no more than 70 years"
            Not older than 75 years => AGE age LE 75.0 years "Not older than 75 years"
            Eighteen (18) years of age or older => AGE age GE 18.0 years "Eighteen (18) years of age or older"
            Females => SEX female "Females"
            Healthy men aged 18 to 45 years => SEX male "men" ; AGE age BETWEEN 18.0..45.0 years "aged 18 to 45 years"
            Gender: female => SEX female "female"
            Male subjects => SEX male "Male"
            Women ≥ 60 years of age => SEX female "Women" ; AGE age GE 60.0 years "≥ 60 years of age"
            Aged 50 years or older with eGFR ≥ 60 mL/min and stroke within 2 years => AGE age GE 50.0 years "Aged 50 years or older" ; LABORATORY eGFR GE 60.0 mL/min "eGFR ≥ 60 mL/min" ; TIME_WINDOW unanchored LE 2.0 years "within 2 years"
            Age must be between 30 and 45 years => AGE age BETWEEN 30.0..45.0 years "Age must be between 30 and 45 years"
            Patient older than 65 => AGE age GT 65.0 years "older than 65"
            Aged 30 to 70 years, male or female => AGE age BETWEEN 30.0..70.0 years "Aged 30 to 70 years"
            Any sex, aged 45 years or older when signing the consent form => AGE age GE 45.0 years "aged 45 years or older"
            Adults between ≥ 20 and ≤ 60 years of age => AGE age GE 20.0 years "between ≥ 20" ; AGE age LE 60.0 years "≤ 60 years of age"
            Age greater than or equal to (>=) 40 years => AGE age GE 40.0 years "Age greater than or equal to (>=) 40 years"
            Age &gt;= 21 years => AGE age GE 21.0 years "Age &gt;= 21 years"
            Age 35-75 years with metastatic bowel cancer => AGE age BETWEEN 35.0..75.0 years "Age 35-75 years"
            """;

    static final String SCORES_AND_VITAL_SIGNS = """
            ECOG 0-1 => PERFORMANCE_STATUS ECOG BETWEEN 0.0..1.0 "ECOG 0-1"
            ECOG PS of 0, 1 or 2 => PERFORMANCE_STATUS ECOG BETWEEN 0.0..2.0 "ECOG PS of 0, 1 or 2"
            ECOG performance status ≤ 2 => PERFORMANCE_STATUS ECOG LE 2.0 "ECOG performance status ≤ 2"
            Eastern Cooperative Oncology Group (ECOG) performance status of 0 or 1 => PERFORMANCE_STATUS ECOG BETWEEN 0.0..1.0 "Eastern Cooperative Oncology Group (ECOG) performance status of 0 or 1"
            WHO performance status 0 to 2 => PERFORMANCE_STATUS WHO performance status BETWEEN 0.0..2.0 "WHO performance status 0 to 2"
            Karnofsky >= 70% => PERFORMANCE_STATUS Karnofsky GE 70.0 % "Karnofsky >= 70%"
            Karnofsky performance status (KPS) of at least 60 => PERFORMANCE_STATUS Karnofsky GE 60.0 "Karnofsky performance status (KPS) of at least 60"
            Lansky score ≥ 50 => PERFORMANCE_STATUS Lansky GE 50.0 "Lansky score ≥ 50"
            ECOG performance status = 2 => PERFORMANCE_STATUS ECOG EQ 2.0 "ECOG performance status = 2"
            ECOG 2 => PERFORMANCE_STATUS ECOG EQ 2.0 "ECOG 2"
            ECOG of 2 or less => PERFORMANCE_STATUS ECOG LE 2.0 "ECOG of 2 or less"
            Systolic blood pressure ≥ 180 mmHg => VITAL_SIGN systolic blood pressure GE 180.0 mmHg "Systolic blood pressure ≥ 180 mmHg"
            Diastolic BP > 110 mm Hg => VITAL_SIGN diastolic blood pressure GT 110.0 mmHg "Diastolic BP > 110 mm Hg"
            Blood pressure > 140/90 mmHg => VITAL_SIGN diastolic blood pressure GT 90.0 mmHg "Blood pressure > 140/90 mmHg" ; VITAL_SIGN systolic blood pressure GT 140.0 mmHg "Blood pressure > 140/90 mmHg"
            SBP/DBP ≥ 160/100 mmHg => VITAL_SIGN diastolic blood pressure GE 100.0 mmHg "SBP/DBP ≥ 160/100 mmHg" ; VITAL_SIGN systolic blood pressure GE 160.0 mmHg "SBP/DBP ≥ 160/100 mmHg"
            Systolic blood pressure < 90 or > 180 mmHg => VITAL_SIGN systolic blood pressure LT 90.0 mmHg "Systolic blood pressure < 90" ; VITAL_SIGN systolic blood pressure GT 180.0 mmHg "> 180 mmHg"
            Heart rate < 50 beats per minute => VITAL_SIGN heart rate LT 50.0 bpm "Heart rate < 50 beats per minute"
            Resting heart rate 60-100 bpm => VITAL_SIGN heart rate BETWEEN 60.0..100.0 bpm "heart rate 60-100 bpm"
            BMI between 18.5 and 30 kg/m2 => VITAL_SIGN BMI BETWEEN 18.5..30.0 kg/m^2 "BMI between 18.5 and 30 kg/m2"
            BMI ≥ 35 => VITAL_SIGN BMI GE 35.0 kg/m^2 "BMI ≥ 35"
            Body mass index (BMI) of at least 27 kg/m² => VITAL_SIGN BMI GE 27.0 kg/m^2 "Body mass index (BMI) of at least 27 kg/m²"
            Body weight > 50 kg => VITAL_SIGN weight GT 50.0 kg "Body weight > 50 kg"
            Weighing no less than 40 kg => VITAL_SIGN weight GE 40.0 kg "Weighing no less than 40 kg"
            Body temperature > 38.0 °C => VITAL_SIGN temperature GT 38.0 °C "Body temperature > 38.0 °C"
            Fever > 38.5°C => VITAL_SIGN temperature GT 38.5 °C "Fever > 38.5°C"
            SpO2 < 92% => VITAL_SIGN SpO2 LT 92.0 % "SpO2 < 92%"
            Oxygen saturation less than 90 % => VITAL_SIGN SpO2 LT 90.0 % "Oxygen saturation less than 90 %"
            LVEF ≥ 50% => VITAL_SIGN LVEF GE 50.0 % "LVEF ≥ 50%"
            Left ventricular ejection fraction (LVEF) 20-49% => VITAL_SIGN LVEF BETWEEN 20.0..49.0 % "Left ventricular ejection fraction (LVEF) 20-49%"
            Patients without fever > 38 °C => VITAL_SIGN temperature GT 38.0 °C not "fever > 38 °C"
            No uncontrolled hypertension (systolic blood pressure > 160 mmHg) => VITAL_SIGN systolic blood pressure GT 160.0 mmHg not "systolic blood pressure > 160 mmHg"
            Lansky performance score of at least 60% => PERFORMANCE_STATUS Lansky GE 60.0 % "Lansky performance score of at least 60%"
            ECOG/WHO performance status 0-2 => PERFORMANCE_STATUS ECOG BETWEEN 0.0..2.0 "ECOG/WHO performance status 0-2" ; PERFORMANCE_STATUS WHO performance status BETWEEN 0.0..2.0 "ECOG/WHO performance status 0-2"
            BMI 18-30 => VITAL_SIGN BMI BETWEEN 18.0..30.0 kg/m^2 "BMI 18-30"
            Diastolic blood pressure above 95 mmHg => VITAL_SIGN diastolic blood pressure GT 95.0 mmHg "Diastolic blood pressure above 95 mmHg"
            Stage II cancer with ECOG 0-1 and age ≥ 25 years => PERFORMANCE_STATUS ECOG BETWEEN 0.0..1.0 "ECOG 0-1" ; AGE age GE 25.0 years "age ≥ 25 years"
            ECOG performance status less than or equal to (<=) 2 => PERFORMANCE_STATUS ECOG LE 2.0 "ECOG performance status less than or equal to (<=) 2"
            ECOG physical status score of 0-1 => PERFORMANCE_STATUS ECOG BETWEEN 0.0..1.0 "ECOG physical status score of 0-1"
            World Health Organisation (WHO) performance status of 0 or 1 => PERFORMANCE_STATUS WHO performance status BETWEEN 0.0..1.0 "World Health Organisation (WHO) performance status of 0 or 1"
            Lansky or Karnofsky score ≥ 70 => PERFORMANCE_STATUS Karnofsky GE 70.0 "Lansky or Karnofsky score ≥ 70" ; PERFORMANCE_STATUS Lansky GE 70.0 "Lansky or Karnofsky score ≥ 70"
            """;

    static final String LABORATORY = """
            ALT/AST <= 2.5 x ULN => LABORATORY ALT LE 2.5 × ULN "ALT/AST <= 2.5 x ULN" ; LABORATORY AST LE 2.5 × ULN "ALT/AST <= 2.5 x ULN"
            AST (SGOT) and ALT (SGPT) ≤ 3 times the upper limit of normal => LABORATORY ALT LE 3.0 × ULN "AST (SGOT) and ALT (SGPT) ≤ 3 times the upper limit of normal" ; LABORATORY AST LE 3.0 × ULN "AST (SGOT) and ALT (SGPT) ≤ 3 times the upper limit of normal"
            Alanine aminotransferase (ALT) or aspartate aminotransferase (AST) > 5 × ULN => LABORATORY ALT GT 5.0 × ULN "Alanine aminotransferase (ALT) or aspartate aminotransferase (AST) > 5 × ULN" ; LABORATORY AST GT 5.0 × ULN "Alanine aminotransferase (ALT) or aspartate aminotransferase (AST) > 5 × ULN"
            Absolute neutrophil count (ANC) ≥ 1,500/mm3 => LABORATORY neutrophils GE 1500.0 /mm^3 "Absolute neutrophil count (ANC) ≥ 1,500/mm3"
            ANC ≥ 1.5 × 10^9/L => LABORATORY neutrophils GE 1.5 10^9/L "ANC ≥ 1.5 × 10^9/L"
            Neutrophils > 1.0 x 109/L => LABORATORY neutrophils GT 1.0 10^9/L "Neutrophils > 1.0 x 109/L"
            Platelets ≥ 100,000/µL => LABORATORY platelets GE 100000.0 /µL "Platelets ≥ 100,000/µL"
            Platelet count >= 75 x 10⁹/L => LABORATORY platelets GE 75.0 10^9/L "Platelet count >= 75 x 10⁹/L"
            Platelets at least 50 K/uL => LABORATORY platelets GE 50.0 10^3/µL "Platelets at least 50 K/uL"
            Hemoglobin ≥ 9.0 g/dL => LABORATORY hemoglobin GE 9.0 g/dL "Hemoglobin ≥ 9.0 g/dL"
            Haemoglobin below 90 g/L => LABORATORY hemoglobin LT 90.0 g/L "Haemoglobin below 90 g/L"
            Hb between 8 and 11 g/dL => LABORATORY hemoglobin BETWEEN 8.0..11.0 g/dL "Hb between 8 and 11 g/dL"
            Serum creatinine ≤ 1.5 mg/dL => LABORATORY creatinine LE 1.5 mg/dL "creatinine ≤ 1.5 mg/dL"
            Serum creatinine > 150 µmol/L => LABORATORY creatinine GT 150.0 µmol/L "creatinine > 150 µmol/L"
            creatinine clearance > 50 mL/min => LABORATORY creatinine clearance GT 50.0 mL/min "creatinine clearance > 50 mL/min"
            Creatinine clearance (Cockcroft-Gault) of at least 60 ml/min => LABORATORY creatinine clearance GE 60.0 mL/min "Creatinine clearance (Cockcroft-Gault) of at least 60 ml/min"
            eGFR < 45 mL/min/1.73 m² => LABORATORY eGFR LT 45.0 mL/min/1.73 m^2 "eGFR < 45 mL/min/1.73 m²"
            Estimated glomerular filtration rate (eGFR) 30 to 60 mL/min/1.73m2 => LABORATORY eGFR BETWEEN 30.0..60.0 mL/min/1.73 m^2 "Estimated glomerular filtration rate (eGFR) 30 to 60 mL/min/1.73m2"
            Total bilirubin =< 1.5 x institutional upper limit of normal (ULN) => LABORATORY bilirubin LE 1.5 × ULN "Total bilirubin =< 1.5 x institutional upper limit of normal (ULN)"
            Direct bilirubin < 0.5 mg/dL => LABORATORY direct bilirubin LT 0.5 mg/dL "Direct bilirubin < 0.5 mg/dL"
            Albumin ≥ 3 g/dL => LABORATORY albumin GE 3.0 g/dL "Albumin ≥ 3 g/dL"
            INR ≤ 1.5 => LABORATORY INR LE 1.5 "INR ≤ 1.5"
            INR or aPTT ≤ 1.5 × ULN => LABORATORY INR LE 1.5 × ULN "INR or aPTT ≤ 1.5 × ULN" ; LABORATORY aPTT LE 1.5 × ULN "INR or aPTT ≤ 1.5 × ULN"
            HbA1c ≥ 6.5% and ≤ 9.0% => LABORATORY HbA1c GE 6.5 % "HbA1c ≥ 6.5%" ; LABORATORY HbA1c LE 9.0 % "≤ 9.0%"
            HbA1c 7.0-10.0 % => LABORATORY HbA1c BETWEEN 7.0..10.0 % "HbA1c 7.0-10.0 %"
            Hemoglobin A1c greater than 7.5% => LABORATORY HbA1c GT 7.5 % "Hemoglobin A1c greater than 7.5%"
            WBC ≥ 3.0 x 10^3/µL => LABORATORY leukocytes GE 3.0 10^3/µL "WBC ≥ 3.0 x 10^3/µL"
            LDH ≤ 2 × ULN => LABORATORY LDH LE 2.0 × ULN "LDH ≤ 2 × ULN"
            Potassium > 5.5 mmol/L => LABORATORY potassium GT 5.5 mmol/L "Potassium > 5.5 mmol/L"
            Serum potassium less than 3.5 mEq/L => LABORATORY potassium LT 3.5 mEq/L "potassium less than 3.5 mEq/L"
            Sodium < 130 mmol/L => LABORATORY sodium LT 130.0 mmol/L "Sodium < 130 mmol/L"
            Fasting plasma glucose ≥ 126 mg/dL => LABORATORY fasting glucose GE 126.0 mg/dL "Fasting plasma glucose ≥ 126 mg/dL"
            Triglycerides > 500 mg/dL => LABORATORY triglycerides GT 500.0 mg/dL "Triglycerides > 500 mg/dL"
            LDL-C ≥ 70 mg/dL => LABORATORY LDL cholesterol GE 70.0 mg/dL "LDL-C ≥ 70 mg/dL"
            CD4 count > 200 cells/µL => LABORATORY CD4 GT 200.0 /µL "CD4 count > 200 cells/µL"
            NT-proBNP ≥ 300 pg/mL => LABORATORY NT-proBNP GE 300.0 pg/mL "NT-proBNP ≥ 300 pg/mL"
            PSA > 4 ng/mL => LABORATORY PSA GT 4.0 ng/mL "PSA > 4 ng/mL"
            Corrected calcium > 11.5 mg/dL => LABORATORY corrected calcium GT 11.5 mg/dL "Corrected calcium > 11.5 mg/dL"
            TSH > 10 mIU/L => LABORATORY TSH GT 10.0 mIU/L "TSH > 10 mIU/L"
            Alkaline phosphatase no more than 2.5 ULN => LABORATORY ALP LE 2.5 × ULN "Alkaline phosphatase no more than 2.5 ULN"
            Severe renal impairment (eGFR < 30 mL/min) => LABORATORY eGFR LT 30.0 mL/min "eGFR < 30 mL/min"
            Bilirubin not exceeding 2 mg/dL => LABORATORY bilirubin LE 2.0 mg/dL "Bilirubin not exceeding 2 mg/dL"
            ANC ≥ 1000/mm^3, platelets ≥ 50,000/mm^3 and hemoglobin ≥ 8 g/dL => LABORATORY neutrophils GE 1000.0 /mm^3 "ANC ≥ 1000/mm^3" ; LABORATORY platelets GE 50000.0 /mm^3 "platelets ≥ 50,000/mm^3" ; LABORATORY hemoglobin GE 8.0 g/dL "hemoglobin ≥ 8 g/dL"
            Creatinine ≤ 1.5 × ULN or creatinine clearance ≥ 60 mL/min => LABORATORY creatinine LE 1.5 × ULN "Creatinine ≤ 1.5 × ULN" ; LABORATORY creatinine clearance GE 60.0 mL/min "creatinine clearance ≥ 60 mL/min"
            Activated partial prothrombin time < 1.5 × ULN => LABORATORY aPTT LT 1.5 × ULN "Activated partial prothrombin time < 1.5 × ULN"
            Magnesium < 1.2 mg/dL => LABORATORY magnesium LT 1.2 mg/dL "Magnesium < 1.2 mg/dL"
            Lymphocyte count ≥ 0.5 × 10^9/L => LABORATORY lymphocytes GE 0.5 10^9/L "Lymphocyte count ≥ 0.5 × 10^9/L"
            Lipase > 3 × ULN => LABORATORY lipase GT 3.0 × ULN "Lipase > 3 × ULN"
            Creatinine less than or equal to 2 mg/dL => LABORATORY creatinine LE 2.0 mg/dL "Creatinine less than or equal to 2 mg/dL"
            Blood urea nitrogen > 40 mg/dL => LABORATORY urea GT 40.0 mg/dL "Blood urea nitrogen > 40 mg/dL"
            Hematocrit < 28% => LABORATORY hematocrit LT 28.0 % "Hematocrit < 28%"
            Creatinine inferior to 130 µmol/L and platelets superior to 80 x 10^9/L => LABORATORY creatinine LT 130.0 µmol/L "Creatinine inferior to 130 µmol/L" ; LABORATORY platelets GT 80.0 10^9/L "platelets superior to 80 x 10^9/L"
            Bilirubin ≤ 2 times the upper limit of the normal range => LABORATORY bilirubin LE 2.0 × ULN "Bilirubin ≤ 2 times the upper limit of the normal range"
            Elevated transaminases (> 3 × upper reference limit) => LABORATORY transaminases GT 3.0 × ULN "transaminases (> 3 × upper reference limit"
            Hepatic transaminases (AST and ALT) ≤ 4 × ULN => LABORATORY transaminases LE 4.0 × ULN "Hepatic transaminases (AST and ALT) ≤ 4 × ULN"
            Diabetes with poor control of blood glucose (HbA1c > 9%) => LABORATORY HbA1c GT 9.0 % "HbA1c > 9%"
            GFR ≥ 30 mL/(min·1.73 m²) of body surface area => LABORATORY eGFR GE 30.0 mL/min/1.73 m^2 "GFR ≥ 30 mL/(min·1.73 m²)"
            Creatinine clearance above 45 cc/min => LABORATORY creatinine clearance GT 45.0 mL/min "Creatinine clearance above 45 cc/min"
            Total IgE between 50 and 900 IU/mL => LABORATORY IgE BETWEEN 50.0..900.0 IU/mL "Total IgE between 50 and 900 IU/mL"
            N-terminal pro-B-type natriuretic peptide > 600 pg/mL => LABORATORY NT-proBNP GT 600.0 pg/mL "N-terminal pro-B-type natriuretic peptide > 600 pg/mL"
            HbA1c between ≥ 7.5% and ≤ 11% => LABORATORY HbA1c GE 7.5 % "HbA1c between ≥ 7.5%" ; LABORATORY HbA1c LE 11.0 % "≤ 11%"
            Hemoglobin ≥ 10 g/dL (transfusions are allowed) => LABORATORY hemoglobin GE 10.0 g/dL "Hemoglobin ≥ 10 g/dL"
            Platelets ≥ 90 × 10^9/L; (no growth factor within 2 weeks) ANC ≥ 1.2 × 10^9/L => LABORATORY platelets GE 90.0 10^9/L "Platelets ≥ 90 × 10^9/L" ; TIME_WINDOW unanchored LE 2.0 weeks not "within 2 weeks" ; LABORATORY neutrophils GE 1.2 10^9/L "ANC ≥ 1.2 × 10^9/L"
            AST ≤ 3 × ULN, bilirubin ≤ 1.5 × ULN (unless Gilbert syndrome), INR ≤ 1.6 => LABORATORY AST LE 3.0 × ULN "AST ≤ 3 × ULN" ; LABORATORY INR LE 1.6 "INR ≤ 1.6"
            """;

    static final String WINDOWS = """
            Chemotherapy within 4 weeks before enrolment => TIME_WINDOW before LE 4.0 weeks "within 4 weeks before"
            Major surgery in the past 12 months => TIME_WINDOW before LE 12.0 months "in the past 12 months"
            At least 14 days since the last transfusion => TIME_WINDOW after GE 14.0 days "At least 14 days since"
            Stroke within 6 months => TIME_WINDOW unanchored LE 6.0 months "within 6 months"
            No history of infarction within 6 months prior to screening => TIME_WINDOW before LE 6.0 months not "within 6 months prior to"
            Has not received steroids in the last 30 days => TIME_WINDOW before LE 30.0 days not "in the last 30 days"
            Live vaccine within 28 days of randomization => TIME_WINDOW around LE 28.0 days "within 28 days of"
            Stable dose for ≥ 3 months prior to baseline => TIME_WINDOW before GE 3.0 months "≥ 3 months prior to"
            Radiotherapy less than 3 weeks ago => TIME_WINDOW before LT 3.0 weeks "less than 3 weeks ago"
            Blood donation during the previous two months => TIME_WINDOW before LE 2.0 months "during the previous two months"
            Antibiotics within fourteen (14) days before dosing => TIME_WINDOW before LE 14.0 days "within fourteen (14) days before"
            Relapse at least 6 months after the end of therapy => TIME_WINDOW after GE 6.0 months "at least 6 months after"
            Unable to return within 48 hours after discharge => TIME_WINDOW after LE 48.0 hours "within 48 hours after"
            Surgery more than 5 years ago => TIME_WINDOW before GT 5.0 years "more than 5 years ago"
            Malignancy over the last 5 years => TIME_WINDOW before LE 5.0 years "over the last 5 years"
            Biopsy within 3 months before or after registration => TIME_WINDOW around LE 3.0 months "within 3 months before"
            Treatment within the 30 days preceding visit 1 => TIME_WINDOW before LE 30.0 days "within the 30 days preceding"
            Trial drug ≤ 90 days before screening => TIME_WINDOW before LE 90.0 days "≤ 90 days before"
            Infection 4 weeks or less before dosing => TIME_WINDOW before LE 4.0 weeks "4 weeks or less before"
            Hysterectomy with or without ovariectomy at least 6 weeks before dosing => TIME_WINDOW before GE 6.0 weeks "at least 6 weeks before"
            Vaccination within 30 days after enrolment => TIME_WINDOW after LE 30.0 days "within 30 days after"
            Hospital stay within the last 3 months => TIME_WINDOW before LE 3.0 months "within the last 3 months"
            Cancer within 5 years, except skin cancer cured by surgery => TIME_WINDOW unanchored LE 5.0 years "within 5 years"
            Catheter ablation of atrial fibrillation within 3 months before consent => TIME_WINDOW before LE 3.0 months "within 3 months before"
            Steroids within 6 weeks before baseline (creams are allowed) => TIME_WINDOW before LE 6.0 weeks "within 6 weeks before"
            Vaccination within 3 weeks, or serum treatment within 8 weeks prior to dosing => TIME_WINDOW before LE 3.0 weeks "within 3 weeks" ; TIME_WINDOW before LE 8.0 weeks "within 8 weeks prior to"
            Antihistamines (within 5 days) before the skin test => TIME_WINDOW before LE 5.0 days "within 5 days"
            History (within 2 years) of drug abuse => TIME_WINDOW unanchored LE 2.0 years "within 2 years"
            Use of antibiotics in the past month => TIME_WINDOW before LE 1.0 months "in the past month"
            Took part in another study within 30 days before screening => TIME_WINDOW before LE 30.0 days "within 30 days before"
            Infection treated at hospital within 10 days of treatment start => TIME_WINDOW around LE 10.0 days "within 10 days of"
            No rescue drug (not counting paracetamol) in the last 4 days => TIME_WINDOW before LE 4.0 days not "in the last 4 days"
            Surgery (not for the trial disease) within 6 weeks before enrolment => TIME_WINDOW before LE 6.0 weeks "within 6 weeks before"
            Not pregnant, shown by a test within 3 days before dosing => TIME_WINDOW before LE 3.0 days "within 3 days before"
            Live vaccine within 30 days or other vaccine within 14 days of screening => TIME_WINDOW around LE 30.0 days "within 30 days" ; TIME_WINDOW around LE 14.0 days "within 14 days of"
            Stroke in recent 6 months => TIME_WINDOW before LE 6.0 months "in recent 6 months"
            """;

    /// One text a line, each without any constraint.
    static final String NONE = """
            Age-related macular degeneration
            Tyramine such as aged cheese
            Aspirin 100 mg daily
            Enrolled after 12 May 2019
            Participation in the ALPINE 3 trial
            Toxicity of Grade 2
            Stage III disease
            NYHA class II-IV
            Potassium supplements 20 mEq daily
            Albumin 25 g infusion
            ALT ≤ 2.5 × ULN unless liver metastases are present
            Bilirubin ≤ 1.5 × ULN except in Gilbert syndrome
            If liver metastases are present then ALT ≤ 5 × ULN
            Hemoglobin ≥ 13 g/dL for men and ≥ 12 g/dL for women
            ALT ≤ 2.5 × ULN (≤ 5 × ULN if the liver is involved)
            Platelets ≥ 100
            Hemoglobin > 10
            INR > 1,5
            Creatinine of 1.5 mg/dL
            Life expectancy of at least 3 months
            Expected survival of at least 12 weeks after enrolment
            Smoked for 10-20 years
            More than 3 drinks a day
            Diabetes for at least 5 years
            Gestational age ≥ 37 weeks
            Diagnosed before age 18
            Onset over the age of 50
            Mother aged at least 18 years
            Menopause at age > 45 years
            Birth weight < 2500 g
            Weight loss of > 5 kg
            Urine creatinine > 20 mg/dL
            Urinary albumin > 30 mg/L
            Albumin/creatinine ratio > 30 mg/g
            Increase in creatinine of > 0.3 mg/dL
            Decline in hemoglobin > 2 g/dL
            Performance status 0-1
            ECOG 0-7
            Karnofsky 3
            Women of childbearing potential
            Men and women
            Pregnant women
            Blood pressure > 140 mmHg
            BMI 35 to
            ECOG performance status
            Washout of 5 half-lives
            Within 5 half-lives of the drug
            Within 28 days or 5 half-lives, whichever is longer
            Dosing every 4 weeks
            Follow-up for 12 months
            Age ≥ 5
            Two doses 28 days apart
            Willing to attend in the next 6 months
            HLA-B27 and CD4 positive
            Version 1.2.3 of the criteria
            Tumour larger than 5 cm
            Systolic murmur grade 3
            Age 18 or
            QTc > 450 ms
            Hemoglobin < 120 g/L or > 165 g/L (male)
            Spirometry below normal for subjects ≥ 6 years
            NT-proBNP ≥ 600 pg/mL under atrial fibrillation
            Ionized calcium > 1.5 mmol/L
            ECG for subjects over 50 years of age
            Bone scan (only for participants aged 65 years or older)
            Women older than 55 years must have a mammogram
            Participants younger than 65 years who have an ECOG of 0
            Karnofsky (16 years and older) or Lansky (below 16 years) ≥ 60
            ECOG 0-1 (dose finding cohorts) or 0-2 (expansion cohorts)
            PART 2 (ARM B): platelets ≥ 100,000/mm3
            INR < 1.4 in the absence of anticoagulants
            Platelets ≥ 100,000/mm3. For patients with liver cancer, platelets ≥ 60,000/mm3
            ECOG 0-1. Patients with an ECOG of 2 are allowed
            Condoms for at least 6 months after the last dose for men
            If not sterile, must use contraceptives begun at least 30 days before screening
            A trial that is not interventional within 4 weeks before screening
            Bilirubin (≤ 3 × ULN in the presence of liver disease)
            Glucose after 2 hours: 2 h plasma glucose > 11 mmol/L
            Aged 25-3568 years
            For any participant ≥ 10 to < 16 years of age, a normal ECG
            For patients on warfarin, INR ≤ 3
            ALT ≤ 3 × ULN; for patients with liver metastases, ALT may be higher
            Stroke in the last year of life
            Patients with surgery within 2 weeks before screening are not eligible
            """;

    private ConstraintTables() {}
}
